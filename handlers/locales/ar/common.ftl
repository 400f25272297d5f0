# Small words, dates and counts.
own-name = العربية
yes = نعم
no = لا
free = مجاناً
kroner = { $kr } كرون
kroner-month = { $kr } كرون في الشهر
kroner-half-year = { $kr } كرون لنصف سنة
kroner-season = { $kr } كرون للموسم
kroner-year = { $kr } كرون في السنة
ages-from = من عمر { $low }
ages-to = حتى عمر { $high }
ages-between = من عمر { $low } إلى { $high }
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, MMMM month).
pattern-day = EEEE d MMMM
pattern-day-short = EEEE d/M
clock = { $hour }:{ $minute }
moment = { $day } الساعة { $clock }
what-when-where = { $title }، { $moment }، { $place }
adults =
    { $count ->
        [zero] بلا بالغين
        [one] بالغ واحد
        [two] بالغان
        [few] { $count } بالغين
        [many] { $count } بالغاً
       *[other] { $count } بالغ
    }
children =
    { $count ->
        [zero] بلا أطفال
        [one] طفل واحد
        [two] طفلان
        [few] { $count } أطفال
        [many] { $count } طفلاً
       *[other] { $count } طفل
    }
both = { $first } و{ $second }
nobody = لا أحد
language-da = الدنماركية
language-en = الإنجليزية
language-ar = العربية
language-tr = التركية
language-ur = الأردية
language-so = الصومالية
language-fa = الفارسية
language-pl = البولندية
language-uk = الأوكرانية
door-telegram = Telegram
door-sms = هاتف عبر SMS
door-web = دردشة الموقع
door-terminal = شاشة الأوامر

# Buttons: short, they stand side by side on a small screen.
button-signup = تسجيل
button-about = تفاصيل
button-more = المزيد
button-cancel = إلغاء
button-cancel-n = إلغاء { $number }
button-take-n = آخذ { $number }
button-give-back = التخلي عن المناوبة
button-case = استلام الطلب
button-take-case = استلام { $number }

# First words, help, and what nobody understood.
welcome = أنا Nabobot في { $name }. اكتبوا "مساعدة" للمساعدة و STOP لإيقاف الرسائل.
greeting = مرحباً! اسألوا مثلاً "ماذا يوجد في عطلة نهاية الأسبوع؟" أو اكتبوا "تسجيلاتي".
you-are-welcome = على الرحب والسعة!
greeting-languages = أكتب أيضاً: { $names }. اكتبوا اسم اللغة.
help = أنا Nabobot في { $name }. اكتبوا مثلاً: "ماذا يوجد يوم السبت؟" / "سجلنا 2 بالغين و 1 طفل في العشاء الجماعي" / "تسجيلاتي" / "إلغاء" / "تشغيل الأخبار" / DANSK TAK / "إنسان حقيقي" / STOP.
not-understood = لم أفهم. جربوا مثلاً: "ماذا يوجد يوم السبت؟" أو "سجلنا 2 بالغين في العشاء الجماعي" أو "تسجيلاتي".
take-your-time = لا بأس. اكتبوا لنا عندما تعرفون.
offer-human = لم أفهم هذا أيضاً. هل أطلب من إنسان أن يكتب لكم؟
no-human = حسناً. اكتبوا "مساعدة" لمعرفة ما أستطيع فعله.
human-comes = أوصلت رسالتكم. سيكتب لكم إنسان هنا في أقرب وقت. إذا كان الأمر عاجلاً فاتصلوا بالرقم 112.
human-took-over = الآن يرد عليكم إنسان هنا، و Nabobot صامت في هذا الوقت.
bot-is-back = شكراً على الحديث. من الآن يرد عليكم Nabobot من جديد.
danger = إذا كان أحد في خطر الآن فاتصلوا بالرقم 112.
abuse = يسعدني أن أرد عندما نتكلم بلطف. اكتبوا "مساعدة" إذا كنتم بحاجة إلى إنسان.
attachment = شكراً. أنا أقرأ النص فقط، لذلك سينظر إنسان في ما أرسلتم. اكتبوا من فضلكم عن ماذا هو.
sticker = جميل! أنا أقرأ النص فقط. اسألوا مثلاً "ماذا يوجد في عطلة نهاية الأسبوع؟"
edited = رأيت أنكم عدلتم الرسالة، لكنني رددت على الأولى. اكتبوا الصحيح في رسالة جديدة.
group-declined = أرد فقط عندما يكتب لي كل شخص وحده. اكتبوا لي في محادثة خاصة.
too-long = الرسالة طويلة علي. اكتبوا المهم فقط، والحد الأقصى { $most } حرف.
failed = حدث خطأ عندي، وسيعرف به إنسان. رسالتكم محفوظة.
gone = هذا لم يعد موجوداً. اكتبوا "ماذا يوجد؟" لمعرفة الموجود الآن.
button-old = هذا الزر لم يعد يعمل. اكتبوا ما تريدون.
privacy = أحفظ ما تكتبونه وتسجيلاتكم، حتى نحفظ لكم أماكنكم. المزيد هنا: { $url } . اكتبوا "ماذا تعرفون عني" أو "احذفوا بياناتي".

# Telegram's menu.
menu-program = ماذا يوجد؟
menu-mine = تسجيلاتي
menu-language = تغيير اللغة
menu-help = ماذا أستطيع أن أكتب؟
menu-privacy = ماذا تحفظون عني؟
menu-stop = لا مزيد من الرسائل

# Languages.
language-set = من الآن أكتب لكم بالعربية.
which-language = أي لغة؟ { $names }

# STOP, START and the news.
stopped = لن تصلكم رسائل أخرى من Nabobot. اكتبوا START إذا غيرتم رأيكم.
stopped-signed-up = لن تصلكم رسائل أخرى من Nabobot. تسجيلاتكم باقية: إذا لم تحضروا فاكتبوا START ثم "إلغاء".
started = مرحباً! أنا Nabobot في { $name }. اسألوا مثلاً "ماذا يوجد في عطلة نهاية الأسبوع؟" اكتبوا STOP لإيقاف الرسائل.
started-again = أهلاً من جديد! الآن يكتب لكم Nabobot مرة أخرى. اكتبوا STOP لإيقاف الرسائل.
news-on = الآن يصلكم برنامج الأسبوع والأخبار. لإيقافها اكتبوا "إيقاف الأخبار".
news-off = لن تصلكم أخبار أخرى. التذكير بتسجيلاتكم يبقى. اكتبوا "تشغيل الأخبار" لتعود.

# One's own data.
export = هذا ما نعرفه عنكم: اللغة { $language }، الاسم { $name }، التسجيلات: { $signups }، المناوبات: { $shifts }، الرسائل: { $messages }.
export-file = كل شيء في هذا الملف.
export-human = سيهتم إنسان بأن يصلكم كل شيء.
ask-erase = هل أحذف كل ما نعرفه عنكم؟ ستحذف تسجيلاتكم ومناوباتكم أيضاً، ولا يمكن الرجوع عن ذلك.
not-erased = حسناً، لن أحذف شيئاً.
erased = حذفنا كل شيء عنكم. أهلاً بكم دائماً إذا أردتم أن تكتبوا من جديد.

# Linking two doors.
link-words = forbind link ربط
link-code = اكتبوا "ربط { $code }" من المحادثة الأخرى أو الهاتف الآخر خلال 15 دقيقة.
link-asked = شكراً. قولوا نعم في المحادثة الأخرى، وعندها يتم الربط.
link-question = استعمل رمزكم من: { $door }. هل هذا أنتم، وهل نربط الاثنين؟
link-refused = حسناً، لن نربطهما.
link-unknown = لا أعرف هذا الرمز، أو أنه قديم. اكتبوا "ربط" لرمز جديد.
linked = الآن صارا معاً. ترون تسجيلاتكم في المكانين.
