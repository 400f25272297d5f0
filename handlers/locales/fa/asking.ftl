# What is on.
list =
    { $lines }
    برای دانستن بیشتر شماره بنویسید.
list-with-more =
    { $lines }
    شماره بنویسید، یا برای بقیه "بیشتر".
list-which =
    { $lines }
    کدام؟ شماره را بنویسید.
more-below = باز هم هست.
no-more = در لیست چیز دیگری نیست. مثلاً بپرسید "هفته آینده چه خبر است؟"
also-on = این روزها هم: { $days }.
just-come = فقط بیایید.
signup-way-on = مثلاً بنویسید: ثبت نام 2 بزرگسال برای { $title }.
full-way-on = جا نیست، ولی می‌توانید منتظر بمانید: بنویسید "لیست انتظار".
nothing = الان چیزی مثل این پیدا نکردم. برای دیدن همه بنویسید "چه خبر؟" یا بگویید چه کم است.
nothing-but-time =
    در آن ساعت نه. نزدیک‌ترین:
    { $near }
nothing-but-place =
    در آن جا نه. جای دیگر هست:
    { $near }
nothing-but-spoken =
    به آن زبان نه. ولی هست:
    { $near }
nothing-but-day =
    در آن روز نه. بعدی:
    { $near }
nothing-but-price =
    با آن قیمت نه. ولی هست:
    { $near }
nothing-but-subject =
    این را هنوز نداریم. همان زمان هست:
    { $near }
nothing-but-most =
    دقیقاً همان نه. نزدیک‌ترین:
    { $near }
day-unclear = روز را نفهمیدم. مثلاً بنویسید "چهارشنبه 20 ژانویه".
holiday-unknown = تاریخ آن تعطیلات یا عید را نمی‌دانم. یک روز بنویسید، مثلاً "چهارشنبه 20 ژانویه".
which-activity = کدام فعالیت؟ نامش را بنویسید، مثلاً "شام همگانی"، یا "چه خبر؟"
no-dates = { $title }: الان روزی در تقویم نیست.
no-such-number = لیست از 1 تا { $count } است. کدام شماره؟
only-one = فقط یک مورد هست: { $line }. برای آن 1 بنویسید.

# Facts.
fact-price = { $title }: { $price }.
fact-when = { $title }: { $moment } - { $until }، { $place }.
fact-where = { $title } این جاست: { $place }.
fact-ages = { $title } برای سن { $ages } است.
fact-all-ages = { $title } برای همه سن‌هاست.
fact-signup = بله، برای { $title } ثبت نام لازم است. مثلاً بنویسید: ثبت نام 2 بزرگسال برای { $title }.
fact-no-signup = نه، به { $title } فقط بیایید.
fact-deadline = برای { $title } تا شروعش ({ $moment }) می‌شود ثبت نام کرد، تا وقتی جا هست.
fact-deadline-at = برای { $title } تا { $moment } می‌شود ثبت نام کرد، تا وقتی جا هست.
fact-host = { $title } را این‌ها برگزار می‌کنند: { $host }.
fact-room =
    { $count ->
        [0] جا نیست: { $line }. برای انتظار بنویسید "لیست انتظار".
        [one] { $count } جا مانده: { $line }.
       *[other] { $count } جا مانده: { $line }.
    }
fact-room-plenty = بله، جا هست: { $line }.
fact-languages = در { $title } به این زبان‌ها حرف می‌زنیم: { $languages }.
fact-description = { $title }: { $text }
fact-unknown = این را درباره { $title } نمی‌دانم. سؤال را می‌رسانم.
fact-unknown-topic = این را نمی‌دانم. بنویسید "با انسان صحبت کنم" تا برسانم.
see-also = ببینید: { $lines }.

# The leisure guide.
fritidspas = کارت تفریح (fritidspas)
club-list =
    { $lines }
    برای دانستن بیشتر شماره بنویسید.
club-list-more =
    { $lines }
    شماره بنویسید، یا برای بقیه "بیشتر".
club-trial = می‌شود رایگان امتحان کرد.
club-waiting = لیست انتظار دارد.
club-contact = تماس: { $contact }.
club-verified = بررسی شد: { $day }.
no-club = این را این جا هنوز نمی‌شناسیم. بنویسید "پیشنهاد ..." تا رویش کار کنیم.
no-club-but = آن را پیدا نکردم، ولی هست: { $near }.
