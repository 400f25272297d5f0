# Small words, dates and counts.
own-name = اردو
yes = ہاں
no = نہیں
free = مفت
kroner = { $kr } کرون
kroner-month = { $kr } کرون فی مہینہ
kroner-half-year = { $kr } کرون فی چھ ماہ
kroner-season = { $kr } کرون فی سیزن
kroner-year = { $kr } کرون فی سال
ages-from = { $low } سال سے
ages-to = { $high } سال تک
ages-between = { $low } سے { $high } سال
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, MMMM month).
pattern-day = EEEE d MMMM
pattern-day-short = EEEE d/M
clock = { $hour }:{ $minute }
moment = { $day }، { $clock } بجے
what-when-where = { $title }، { $moment }، { $place }
adults =
    { $count ->
        [one] { $count } بڑا
       *[other] { $count } بڑے
    }
children =
    { $count ->
        [one] { $count } بچہ
       *[other] { $count } بچے
    }
both = { $first } اور { $second }
nobody = کوئی نہیں
language-da = ڈینش
language-en = انگریزی
language-ar = عربی
language-tr = ترکی
language-ur = اردو
language-so = صومالی
language-fa = فارسی
language-pl = پولش
language-uk = یوکرینی
door-telegram = Telegram
door-sms = فون کا SMS
door-web = ویب چیٹ
door-terminal = ٹرمینل

# Buttons: short, they stand side by side on a small screen.
button-signup = رجسٹر کریں
button-about = تفصیل
button-more = مزید
button-cancel = منسوخ
button-cancel-n = منسوخ { $number }
button-take-n = لیں { $number }
button-give-back = شفٹ چھوڑ دیں
button-case = معاملہ لیں
button-take-case = لیں { $number }

# First words, help, and what nobody understood.
welcome = میں { $name } کا Nabobot ہوں۔ مدد کے لیے "مدد" اور پیغام بند کرنے کے لیے STOP لکھیں۔
greeting = السلام علیکم! بس پوچھیں، مثلاً "ویک اینڈ پر کیا ہے؟" یا لکھیں "میری رجسٹریشن"۔
you-are-welcome = کوئی بات نہیں!
greeting-languages = میں ان زبانوں میں بھی لکھتا ہوں: { $names }۔ بس زبان کا نام لکھیں۔
help = میں { $name } کا Nabobot ہوں۔ مثلاً لکھیں: "ہفتے کو کیا ہے؟" / "نام لکھیں: 2 بڑے، 1 بچہ، مشترکہ کھانا" / "میری رجسٹریشن" / "منسوخ" / "خبریں آن" / DANSK TAK / "انسان سے بات" / STOP۔
not-understood = یہ سمجھ نہیں آیا۔ مثلاً لکھیں: "ہفتے کو کیا ہے؟"، "نام لکھیں: 2 بڑے، مشترکہ کھانا" یا "میری رجسٹریشن"۔
take-your-time = کوئی بات نہیں۔ جب معلوم ہو تو لکھ دیں۔
offer-human = یہ بھی سمجھ نہیں آیا۔ کیا میں کسی انسان سے کہوں کہ وہ آپ کو لکھے؟
no-human = ٹھیک ہے۔ میں کیا کر سکتا ہوں، یہ دیکھنے کے لیے "مدد" لکھیں۔
human-comes = بات آگے پہنچا دی ہے۔ کوئی انسان جلد یہاں آپ کو لکھے گا۔ فوری بات ہو تو 112 پر فون کریں۔
human-took-over = اب یہاں ایک انسان آپ کو جواب دے رہا ہے، اس دوران Nabobot خاموش ہے۔
bot-is-back = بات کرنے کا شکریہ۔ اب سے Nabobot دوبارہ جواب دے گا۔
danger = اگر ابھی کوئی خطرے میں ہے تو 112 پر فون کریں۔
abuse = جب ہم ایک دوسرے سے اچھے سے بات کریں تو میں خوشی سے جواب دیتا ہوں۔ انسان چاہیے تو "مدد" لکھیں۔
attachment = شکریہ۔ میں صرف لکھا ہوا پڑھ سکتا ہوں، اسے ایک انسان دیکھے گا۔ براہ کرم لکھیں یہ کس بارے میں ہے۔
sticker = بہت پیارا! میں صرف لکھا ہوا پڑھ سکتا ہوں۔ مثلاً پوچھیں "ویک اینڈ پر کیا ہے؟"
edited = آپ نے پیغام بدلا، مگر میں پہلے والے کا جواب دے چکا ہوں۔ صحیح بات نئے پیغام میں لکھیں۔
group-declined = میں صرف تب جواب دیتا ہوں جب ہر کوئی الگ لکھے۔ مجھے نجی چیٹ میں لکھیں۔
too-long = پیغام بہت لمبا ہے۔ صرف ضروری بات لکھیں، زیادہ سے زیادہ { $most } حروف۔
failed = میری طرف کچھ غلط ہو گیا، ایک انسان کو بتایا جائے گا۔ آپ کا پیغام محفوظ ہے۔
gone = یہ اب نہیں ہے۔ اب کیا ہے، یہ دیکھنے کے لیے "کیا ہو رہا ہے؟" لکھیں۔
button-old = یہ بٹن اب کام نہیں کرتا۔ جو چاہیں لکھیں۔
privacy = میں آپ کی لکھی باتیں اور رجسٹریشن رکھتا ہوں تاکہ آپ کی جگہ رہے۔ مزید: { $url } ۔ لکھیں "میرے بارے میں کیا جانتے ہیں" یا "میری معلومات حذف کریں"۔

# Telegram's menu.
menu-program = کیا ہو رہا ہے؟
menu-mine = میری رجسٹریشن
menu-language = زبان بدلیں
menu-help = کیا لکھ سکتے ہیں؟
menu-privacy = میرے بارے میں کیا رکھتے ہیں؟
menu-stop = مزید پیغام نہیں

# Languages.
language-set = اب سے میں آپ کو اردو میں لکھوں گا۔
which-language = کون سی زبان؟ { $names }

# STOP, START and the news.
stopped = اب Nabobot سے آپ کو پیغام نہیں آئیں گے۔ ارادہ بدلے تو START لکھیں۔
stopped-signed-up = اب Nabobot سے آپ کو پیغام نہیں آئیں گے۔ آپ کی رجسٹریشن باقی ہے: نہ آنا ہو تو START اور پھر "منسوخ" لکھیں۔
started = السلام علیکم! میں { $name } کا Nabobot ہوں۔ بس پوچھیں، مثلاً "ویک اینڈ پر کیا ہے؟" پیغام بند کرنے کے لیے STOP لکھیں۔
started-again = دوبارہ خوش آمدید! اب Nabobot پھر سے آپ کو لکھے گا۔ پیغام بند کرنے کے لیے STOP لکھیں۔
news-on = اب آپ کو ہفتے کا پروگرام اور خبریں ملیں گی۔ بند کرنے کے لیے "خبریں بند" لکھیں۔
news-off = اب خبریں نہیں آئیں گی۔ آپ کی رجسٹریشن کی یاد دہانی آتی رہے گی۔ دوبارہ چاہیں تو "خبریں آن" لکھیں۔

# One's own data.
export = ہم آپ کے بارے میں یہ جانتے ہیں: زبان { $language }، نام { $name }، رجسٹریشن: { $signups }، شفٹیں: { $shifts }، پیغام: { $messages }۔
export-file = سب کچھ اس فائل میں ہے۔
export-human = ایک انسان آپ تک سب کچھ پہنچائے گا۔
ask-erase = کیا میں آپ کے بارے میں سب کچھ حذف کر دوں؟ رجسٹریشن اور شفٹیں بھی حذف ہوں گی، اور واپس نہیں آئیں گی۔
not-erased = ٹھیک ہے، کچھ حذف نہیں ہوگا۔
erased = آپ کے بارے میں سب کچھ حذف ہو گیا۔ آپ جب چاہیں دوبارہ لکھ سکتے ہیں۔

# Linking two doors.
link-words = forbind link لنك
link-code = 15 منٹ کے اندر اپنی دوسری چیٹ یا فون سے "لنک { $code }" لکھیں۔
link-asked = شکریہ۔ دوسری چیٹ میں ہاں کہیں، تو دونوں جڑ جائیں گے۔
link-question = آپ کا کوڈ یہاں استعمال ہوا: { $door }۔ کیا یہ آپ ہیں، اور دونوں جوڑ دیے جائیں؟
link-refused = ٹھیک ہے، وہ نہیں جوڑے جائیں گے۔
link-unknown = یہ کوڈ معلوم نہیں یا پرانا ہے۔ نئے کوڈ کے لیے "لنک" لکھیں۔
linked = اب دونوں ایک ساتھ ہیں۔ آپ کی رجسٹریشن دونوں جگہ نظر آئے گی۔
