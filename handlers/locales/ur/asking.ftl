# What is on.
list =
    { $lines }
    مزید جاننے کے لیے نمبر لکھیں۔
list-with-more =
    { $lines }
    نمبر لکھیں، یا اور دیکھنے کے لیے "مزید"۔
list-which =
    { $lines }
    کون سا؟ نمبر لکھیں۔
more-below = اور بھی ہیں۔
no-more = فہرست میں اور کچھ نہیں۔ مثلاً پوچھیں "اگلے ہفتے کیا ہے؟"
also-on = یہ دن بھی: { $days }۔
just-come = بس آ جائیں۔
signup-way-on = مثلاً لکھیں: ہم 2 بڑے آئیں گے: { $title }۔
full-way-on = جگہ نہیں، مگر آپ انتظار کر سکتے ہیں: "انتظار کی فہرست" لکھیں۔
nothing = ابھی ایسا کچھ نہیں ملا۔ سب دیکھنے کے لیے "کیا ہو رہا ہے؟" لکھیں، یا بتائیں کس چیز کی کمی ہے۔
nothing-but-time =
    اس وقت نہیں۔ سب سے قریب:
    { $near }
nothing-but-place =
    اس جگہ نہیں۔ دوسری جگہ ہے:
    { $near }
nothing-but-spoken =
    اس زبان میں نہیں۔ مگر یہ ہے:
    { $near }
nothing-but-day =
    اس دن نہیں۔ اگلا ہے:
    { $near }
nothing-but-price =
    اس قیمت پر نہیں۔ مگر یہ ہے:
    { $near }
nothing-but-subject =
    یہ ابھی ہمارے پاس نہیں۔ اسی وقت یہ ہے:
    { $near }
nothing-but-most =
    بالکل ایسا نہیں۔ سب سے قریب:
    { $near }
day-unclear = دن سمجھ نہیں آیا۔ مثلاً لکھیں "بدھ 20 جنوری"۔
holiday-unknown = مجھے ان چھٹیوں یا اس تہوار کی تاریخیں معلوم نہیں۔ کوئی دن لکھیں، مثلاً "بدھ 20 جنوری"۔
which-activity = کون سی سرگرمی؟ نام لکھیں، مثلاً "مشترکہ کھانا"، یا "کیا ہو رہا ہے؟"
no-dates = { $title }: ابھی کیلنڈر میں کوئی دن نہیں۔
no-such-number = فہرست 1 سے { $count } تک ہے۔ کون سا نمبر؟
only-one = انتخاب کے لیے صرف ایک ہے: { $line }۔ اس کے لیے 1 لکھیں۔

# Facts.
fact-price = { $title }: { $price }۔
fact-when = { $title }: { $moment } - { $until }، { $place }۔
fact-where = { $title } یہاں ہے: { $place }۔
fact-ages = { $title }، عمر: { $ages }۔
fact-all-ages = { $title } ہر عمر کے لیے ہے۔
fact-signup = جی ہاں، { $title } کے لیے رجسٹریشن ضروری ہے۔ مثلاً لکھیں: ہم 2 بڑے آئیں گے: { $title }۔
fact-no-signup = نہیں، { $title } میں بس آ جائیں۔
fact-deadline = { $title } کے لیے شروع ہونے تک ({ $moment }) رجسٹر ہو سکتے ہیں، جب تک جگہ ہے۔
fact-deadline-at = { $title } کے لیے { $moment } تک رجسٹر ہو سکتے ہیں، جب تک جگہ ہے۔
fact-host = { $title } کروانے والے: { $host }۔
fact-room =
    { $count ->
        [0] جگہ نہیں ہے: { $line }۔ انتظار کے لیے "انتظار کی فہرست" لکھیں۔
        [one] { $count } جگہ باقی ہے: { $line }۔
       *[other] { $count } جگہیں باقی ہیں: { $line }۔
    }
fact-room-plenty = جی ہاں، جگہ ہے: { $line }۔
fact-languages = { $title } میں بولی جانے والی زبانیں: { $languages }۔
fact-description = { $title }: { $text }
fact-unknown = { $title } کے بارے میں یہ معلوم نہیں۔ سوال آگے پہنچاتا ہوں۔
fact-unknown-topic = یہ معلوم نہیں۔ "انسان سے بات" لکھیں تو آگے پہنچا دوں گا۔
see-also = دیکھیں: { $lines }۔

# The leisure guide.
fritidspas = فرصت پاس (fritidspas)
club-list =
    { $lines }
    مزید جاننے کے لیے نمبر لکھیں۔
club-list-more =
    { $lines }
    نمبر لکھیں، یا اور دیکھنے کے لیے "مزید"۔
club-trial = مفت آزما سکتے ہیں۔
club-waiting = انتظار کی فہرست ہے۔
club-contact = رابطہ: { $contact }۔
club-verified = تصدیق: { $day }۔
no-club = یہ ہمیں یہاں ابھی معلوم نہیں۔ لکھیں "تجویز ..." تو ہم کوشش کریں گے۔
no-club-but = وہ نہیں ملا، مگر یہ ہے: { $near }۔
