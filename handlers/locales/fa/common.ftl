# Small words, dates and counts.
own-name = فارسی
yes = بله
no = نه
free = رایگان
kroner = { $kr } کرون
kroner-month = ماهی { $kr } کرون
kroner-half-year = هر نیم سال { $kr } کرون
kroner-season = هر فصل { $kr } کرون
kroner-year = سالی { $kr } کرون
ages-from = از { $low } سال
ages-to = تا { $high } سال
ages-between = { $low } تا { $high } سال
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, LLLL month that stands alone).
pattern-day = EEEE d LLLL
pattern-day-short = EEEE d/M
clock = { $hour }:{ $minute }
moment = { $day } ساعت { $clock }
what-when-where = { $title }، { $moment }، { $place }
adults = { $count } بزرگسال
children = { $count } بچه
both = { $first } و { $second }
nobody = هیچ‌کس
language-da = دانمارکی
language-en = انگلیسی
language-ar = عربی
language-tr = ترکی
language-ur = اردو
language-so = سومالیایی
language-fa = فارسی
language-pl = لهستانی
language-uk = اوکراینی
door-telegram = Telegram
door-sms = تلفن با SMS
door-web = گفتگوی وب
door-terminal = ترمینال

# Buttons: short, they stand side by side on a small screen.
button-signup = ثبت نام
button-about = توضیح
button-more = بیشتر
button-cancel = لغو
button-cancel-n = لغو { $number }
button-take-n = گرفتن { $number }
button-give-back = پس دادن شیفت
button-case = گرفتن پرونده
button-take-case = گرفتن { $number }

# First words, help, and what nobody understood.
welcome = من Nabobot برای { $name } هستم. برای کمک بنویسید "کمک" و برای قطع پیام‌ها STOP.
greeting = سلام! بپرسید، مثلاً "آخر هفته چه خبر است؟" یا بنویسید "ثبت‌نام‌های من".
you-are-welcome = خواهش می‌کنم!
greeting-languages = به این زبان‌ها هم می‌نویسم: { $names }. فقط نام زبان را بنویسید.
help = من Nabobot برای { $name } هستم. مثلاً بنویسید: "شنبه چه خبر است؟" / "ثبت نام 2 بزرگسال و 1 بچه برای شام همگانی" / "ثبت‌نام‌های من" / "لغو" / "اخبار وصل" / DANSK TAK / "با انسان صحبت کنم" / STOP.
not-understood = این را نفهمیدم. مثلاً بنویسید: "شنبه چه خبر است؟"، "ثبت نام 2 بزرگسال برای شام همگانی" یا "ثبت‌نام‌های من".
take-your-time = اشکالی ندارد. وقتی معلوم شد بنویسید.
offer-human = این را هم نفهمیدم. بگویم یک انسان برایتان بنویسد؟
no-human = باشد. برای دیدن کارهایی که می‌توانم بنویسید "کمک".
human-comes = خبر دادم. یک انسان هر چه زودتر همین جا برایتان می‌نویسد. اگر فوری است به 112 زنگ بزنید.
human-took-over = حالا یک انسان این جا جواب شما را می‌دهد و Nabobot ساکت است.
bot-is-back = ممنون از گفتگو. از حالا دوباره Nabobot جواب می‌دهد.
danger = اگر کسی الان در خطر است به 112 زنگ بزنید.
abuse = وقتی با هم خوب حرف بزنیم با خوشحالی جواب می‌دهم. اگر به انسان نیاز دارید بنویسید "کمک".
attachment = ممنون. من فقط نوشته می‌خوانم، پس یک انسان آن را نگاه می‌کند. لطفاً بنویسید درباره چیست.
sticker = چه قشنگ! من فقط نوشته می‌خوانم. مثلاً بپرسید "آخر هفته چه خبر است؟"
edited = دیدم پیام را درست کردید، ولی به اولی جواب داده‌ام. درستش را در پیام تازه بنویسید.
group-declined = فقط وقتی جواب می‌دهم که هر کس جدا بنویسد. در گفتگوی خصوصی برایم بنویسید.
too-long = پیام برای من طولانی است. مهم‌ترین را بنویسید، حداکثر { $most } حرف.
failed = پیش من خطایی شد و به یک انسان خبر داده می‌شود. پیام شما مانده است.
gone = این دیگر نیست. برای دیدن چیزهای حالا بنویسید "چه خبر؟"
button-old = این دکمه دیگر کار نمی‌کند. بنویسید چه می‌خواهید.
privacy = نوشته‌ها و ثبت نام‌هایتان را نگه می‌دارم تا جایتان بماند. بیشتر: { $url } . بنویسید "درباره من چه می‌دانید" یا "اطلاعات من را پاک کنید".

# Telegram's menu.
menu-program = چه خبر؟
menu-mine = ثبت‌نام‌های من
menu-language = تغییر زبان
menu-help = چه می‌توانم بنویسم؟
menu-privacy = درباره من چه نگه می‌دارید؟
menu-stop = دیگر پیام نمی‌خواهم

# Languages.
language-set = از حالا برایتان فارسی می‌نویسم.
which-language = کدام زبان؟ { $names }

# STOP, START and the news.
stopped = دیگر از Nabobot پیامی نمی‌گیرید. اگر نظرتان عوض شد بنویسید START.
stopped-signed-up = دیگر از Nabobot پیامی نمی‌گیرید. ثبت نام‌هایتان سر جایش است: اگر نمی‌آیید بنویسید START و بعد "لغو".
started = سلام! من Nabobot برای { $name } هستم. بپرسید، مثلاً "آخر هفته چه خبر است؟" برای قطع پیام‌ها بنویسید STOP.
started-again = دوباره خوش آمدید! حالا Nabobot باز برایتان می‌نویسد. برای قطع پیام‌ها بنویسید STOP.
news-on = حالا برنامه هفته و خبرها به شما می‌رسد. برای قطع بنویسید "اخبار قطع".
news-off = دیگر خبری نمی‌گیرید. یادآوری ثبت نام‌هایتان همچنان می‌آید. برای وصل دوباره بنویسید "اخبار وصل".

# One's own data.
export = این را درباره شما می‌دانیم: زبان { $language }، نام { $name }، { $signups } ثبت نام، { $shifts } شیفت و { $messages } پیام.
export-file = همه در این فایل است.
export-human = یک انسان همه را به دستتان می‌رساند.
ask-erase = هر چه درباره شما می‌دانیم پاک کنم؟ ثبت نام‌ها و شیفت‌هایتان هم پاک می‌شود و برنمی‌گردد.
not-erased = باشد، چیزی پاک نمی‌کنم.
erased = همه چیز درباره شما پاک شد. هر وقت خواستید دوباره بنویسید.

# Linking two doors.
link-words = forbind link پيوند
link-code = تا 15 دقیقه از گفتگو یا تلفن دیگرتان بنویسید "پیوند { $code }".
link-asked = ممنون. در گفتگوی دیگر بگویید بله تا به هم وصل شوند.
link-question = کد شما این جا به کار رفت: { $door }. خودتان هستید و این دو به هم وصل شوند؟
link-refused = باشد، به هم وصل نمی‌شوند.
link-unknown = این کد را نمی‌شناسم یا کهنه است. برای کد تازه بنویسید "پیوند".
linked = حالا با هم‌اند. ثبت نام‌هایتان در هر دو جا دیده می‌شود.
