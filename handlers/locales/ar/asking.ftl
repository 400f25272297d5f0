# What is on.
list =
    { $lines }
    اكتبوا رقماً لمعرفة المزيد.
list-with-more =
    { $lines }
    اكتبوا رقماً، أو "المزيد".
list-which =
    { $lines }
    أيها تقصدون؟ اكتبوا الرقم.
more-below = يوجد المزيد.
no-more = لا يوجد المزيد في القائمة. اسألوا مثلاً "ماذا يوجد الأسبوع القادم؟"
also-on = أيضاً: { $days }.
just-come = تعالوا فقط، بلا تسجيل.
signup-way-on = اكتبوا مثلاً: سجلنا 2 بالغين في { $title }.
full-way-on = لا توجد أماكن، لكن يمكنكم الانتظار: اكتبوا "قائمة الانتظار".
nothing = لم أجد شيئاً كهذا الآن. اكتبوا "ماذا يوجد؟" لتروا كل شيء، أو قولوا لنا ماذا ينقصكم.
nothing-but-time =
    ليس في ذلك الوقت. الأقرب هو:
    { $near }
nothing-but-place =
    ليس في ذلك المكان. في مكان آخر يوجد:
    { $near }
nothing-but-spoken =
    ليس بتلك اللغة. لكن يوجد:
    { $near }
nothing-but-day =
    ليس في ذلك اليوم. القادم هو:
    { $near }
nothing-but-price =
    ليس بذلك السعر. لكن يوجد:
    { $near }
nothing-but-subject =
    هذا غير موجود عندنا بعد. في الوقت نفسه يوجد:
    { $near }
nothing-but-most =
    ليس هذا تماماً. الأقرب هو:
    { $near }
day-unclear = لم أفهم أي يوم. اكتبوا مثلاً "الأربعاء 20 يناير".
holiday-unknown = لا أعرف تواريخ هذه العطلة أو هذا العيد. اكتبوا يوماً، مثلاً "الأربعاء 20 يناير".
which-activity = أي نشاط تقصدون؟ اكتبوا اسمه، مثلاً "العشاء الجماعي"، أو "ماذا يوجد؟"
no-dates = { $title }: لا توجد مواعيد في التقويم الآن.
no-such-number = القائمة من 1 إلى { $count }. أي رقم؟
only-one = يوجد خيار واحد فقط: { $line }. اكتبوا 1 لاختياره.

# Facts.
fact-price = { $title }: { $price }.
fact-when = { $title }: { $moment } - { $until }، { $place }.
fact-where = { $title } هنا: { $place }.
fact-ages = { $title } للأعمار: { $ages }.
fact-all-ages = { $title } لكل الأعمار.
fact-signup = نعم، يلزم التسجيل في { $title }. اكتبوا مثلاً: سجلنا 2 بالغين في { $title }.
fact-no-signup = لا، يمكنكم المجيء إلى { $title } بلا تسجيل.
fact-deadline = يمكن التسجيل في { $title } حتى يبدأ، { $moment }، ما دامت توجد أماكن.
fact-deadline-at = يمكن التسجيل في { $title } حتى { $moment }، ما دامت توجد أماكن.
fact-host = { $title } ينظمه: { $host }.
fact-room =
    { $count ->
        [zero] لا توجد أماكن: { $line }. اكتبوا "قائمة الانتظار" لتنتظروا مكاناً.
        [one] بقي مكان واحد: { $line }.
        [two] بقي مكانان: { $line }.
        [few] بقيت { $count } أماكن: { $line }.
        [many] بقي { $count } مكاناً: { $line }.
       *[other] بقي { $count } مكان: { $line }.
    }
fact-room-plenty = نعم، توجد أماكن: { $line }.
fact-languages = في { $title } نتكلم: { $languages }.
fact-description = { $title }: { $text }
fact-unknown = لا أعرف هذا عن { $title }. سأوصل السؤال.
fact-unknown-topic = لا أعرف هذا. اكتبوا "إنسان حقيقي" فأوصل السؤال.
see-also = انظروا: { $lines }.

# The leisure guide.
fritidspas = بطاقة الترفيه (fritidspas)
club-list =
    { $lines }
    اكتبوا رقماً لمعرفة المزيد.
club-list-more =
    { $lines }
    اكتبوا رقماً، أو "المزيد".
club-trial = يمكن التجربة مجاناً.
club-waiting = توجد قائمة انتظار.
club-contact = للتواصل: { $contact }.
club-verified = تحققنا منه { $day }.
no-club = لا نعرف هذا هنا بعد. اكتبوا "أقترح ..." فنعمل عليه.
no-club-but = لم أجد ذلك، لكن يوجد: { $near }.
