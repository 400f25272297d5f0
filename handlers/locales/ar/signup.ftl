# Signing up.
signed-up = تم تسجيلكم: { $line }، { $party }.
signed-up-already = أنتم مسجلون من قبل: { $line }، { $party }.
sign-up-changed = تم التغيير. أنتم الآن مسجلون: { $line }، { $party }.
whole-series = هذا يشمل كل المرات.
signup-dropped = حسناً، لم نسجلكم.
ask-sign-up = هل أسجلكم؟ { $line }.
ask-day = { $line }. هل هذا هو اليوم؟ أيام أخرى: { $later }.
ask-change = أنتم مسجلون: { $line }، { $party }. هل أغيّر ذلك؟
each-date-alone = كل موعد يُسجَّل على حدة.
ask-other-day = { $title } ليس في ذلك اليوم. القادم: { $line }. هل أسجلكم فيه؟
ask-party = { $line }. كم عددكم؟ اكتبوا مثلاً: 2 بالغين و 1 طفل.
ask-children = أنتم { $total }، كم منكم أطفال؟
ask-adults =
    { $children ->
        [zero] { $line }. وكم عدد البالغين؟
        [one] { $line }. وكم بالغاً يأتي مع الطفل؟
        [two] { $line }. وكم بالغاً يأتي مع الطفلين؟
        [few] { $line }. وكم بالغاً يأتي مع { $children } أطفال؟
        [many] { $line }. وكم بالغاً يأتي مع { $children } طفلاً؟
       *[other] { $line }. وكم بالغاً يأتي مع { $children } طفل؟
    }
ask-ages = { $line }، الأعمار: { $ages }. كم عمر الأطفال؟
wrong-age = { $title } للأعمار: { $ages }، فلا يناسب عمر { $age }.
wrong-gender-m = { $title } للأولاد. لمن التسجيل؟
wrong-gender-f = { $title } للبنات. لمن التسجيل؟
instead = ربما يناسبكم: { $lines }.
no-signup-needed = لا حاجة إلى تسجيل، تعالوا فقط: { $line }.
cancelled-next = { $title } ملغى في ذلك اليوم. المرة القادمة: { $next }. هل أسجلكم فيها؟
begun-next = { $title } بدأ. المرة القادمة: { $next }. هل أسجلكم فيها؟
signup-closed = انتهى التسجيل ({ $moment }): { $line }. إذا أردتم الحضور مع ذلك فاكتبوا "إنسان حقيقي".
full = لا توجد أماكن: { $line }. هل أضعكم في قائمة الانتظار؟
full-some-left =
    { $free ->
        [zero] لم يبق مكان، وأنتم { $seats }. هل أضعكم في قائمة الانتظار؟
        [one] بقي مكان واحد، وأنتم { $seats }. هل أضعكم في قائمة الانتظار؟
        [two] بقي مكانان، وأنتم { $seats }. هل أضعكم في قائمة الانتظار؟
        [few] بقيت { $free } أماكن، وأنتم { $seats }. هل أضعكم في قائمة الانتظار؟
        [many] بقي { $free } مكاناً، وأنتم { $seats }. هل أضعكم في قائمة الانتظار؟
       *[other] بقي { $free } مكان، وأنتم { $seats }. هل أضعكم في قائمة الانتظار؟
    }
full-unchanged =
    { $free ->
        [zero] لا مكان لعدد أكبر: { $line }. ما زلتم مسجلين: { $party }.
        [one] بقي مكان واحد فقط: { $line }. ما زلتم مسجلين: { $party }.
        [two] بقي مكانان فقط: { $line }. ما زلتم مسجلين: { $party }.
        [few] بقيت { $free } أماكن فقط: { $line }. ما زلتم مسجلين: { $party }.
        [many] بقي { $free } مكاناً فقط: { $line }. ما زلتم مسجلين: { $party }.
       *[other] بقي { $free } مكان فقط: { $line }. ما زلتم مسجلين: { $party }.
    }
queued = أنتم في قائمة الانتظار، رقم { $place }: { $line }، { $party }. نكتب لكم عندما يتوفر مكان.

# One's own places.
no-signups = ليس لديكم تسجيلات. اكتبوا "ماذا يوجد؟" لتجدوا شيئاً.
my-signups =
    أنتم مسجلون في:
    { $lines }
line-waiting = { $line } (قائمة الانتظار، رقم { $place })
line-offered = { $line } (يوجد مكان لكم، اكتبوا "نعم" أو "لا")
ask-cancel = هل ألغي تسجيلكم؟ { $lines }
ask-cancel-all = هل ألغي كل شيء؟ { $lines }
which-to-cancel =
    ماذا تريدون أن تلغوا؟
    { $lines }
not-signed-up-to-that =
    لستم مسجلين في ذلك. لديكم:
    { $lines }
    اكتبوا الرقم إذا كان واحداً منها.
late-thanks = شكراً على إخبارنا. سأبلغ المنظم بذلك.
kept = حسناً، أماكنكم باقية.
place-given-up = تم الإلغاء: { $line }، { $party }. شكراً لأنكم أخبرتمونا.
queue-left = خرجتم من قائمة الانتظار: { $line }، { $party }.
cancelled-already = هذا ملغى من قبل: { $line }.
is-past = بدأ أو انتهى: { $line }.
dropped = حسناً، لن يحدث ذلك.
