# What is said unasked.
reminder-asks = آپ رجسٹرڈ ہیں: { $line }، { $party }۔ کیا آپ آئیں گے؟ "ہاں"، "نہیں" یا تعداد لکھیں۔
reminder-short = یاد دہانی: { $line }، { $party }۔ آپ کا انتظار رہے گا۔
reminder-too-late = یہ اب یہاں نہیں بدل سکتا۔ دیکھنے کے لیے "میری رجسٹریشن" لکھیں۔
which-reminder =
    کس کا جواب؟ نمبر یا "سب" لکھیں۔
    { $lines }
see-you = اچھا، ملتے ہیں: { $line }، { $party }۔
not-this-time = شکریہ، اس بار آپ نہیں آئیں گے: { $line }۔ باقی دنوں میں آپ شامل ہیں۔
offer = جگہ ہو گئی ہے: { $line }، { $party }۔ کیا آپ آئیں گے؟ { $until } سے پہلے "ہاں" یا "نہیں" لکھیں۔
offer-part =
    { $free ->
        [one] { $free } جگہ ہے، اور آپ { $seats } ہیں: { $line }۔ کیا ایک آئے گا؟ { $until } سے پہلے "ہاں" یا "نہیں" لکھیں۔
       *[other] { $free } جگہیں ہیں، اور آپ { $seats } ہیں: { $line }۔ کیا کچھ لوگ آئیں گے؟ { $until } سے پہلے تعداد یا "نہیں" لکھیں۔
    }
offer-too-many =
    { $free ->
        [one] صرف { $free } جگہ ہے۔ "ہاں" یا "نہیں" لکھیں۔
       *[other] صرف { $free } جگہیں ہیں۔ آپ میں سے کتنے آئیں گے؟
    }
offer-refused = جگہ کسی اور کو ملے گی: { $line }۔ آپ انتظار کی فہرست سے نکل گئے۔
offer-part-refused = ٹھیک ہے۔ آپ اب بھی انتظار کی فہرست میں ہیں: { $line }۔
offer-lapsed = وقت گزر گیا، جگہ کسی اور کو مل گئی: { $line }۔ دوبارہ کے لیے لکھیں "ویٹنگ لسٹ، ہم آئیں گے: { $title }"۔
offer-too-late = یہ پیشکش ختم ہو چکی ہے۔ دیکھنے کے لیے "میری رجسٹریشن" لکھیں۔
new-time = نیا وقت!
moved = نیا وقت: { $line }۔ آپ: { $party }۔ کیا اب بھی آ سکتے ہیں؟ "ہاں" یا "نہیں" لکھیں۔
moved-waiting = نیا وقت: { $line }۔ آپ اب بھی انتظار کی فہرست میں ہیں: { $party }۔
called-off = منسوخ ہو گیا: { $line }۔
next-time = اگلی بار: { $moment }۔
digest =
    اس ہفتے:
    { $lines }
    نمبر لکھیں۔ بند کرنے کے لیے: "خبریں بند"۔
ask-feedback = { $title } ({ $day }) کیسا رہا؟ 1 سے 5 تک نمبر لکھیں (5 سب سے اچھا)، اور چاہیں تو چند لفظ بھی۔
feedback-thanks = { $title } کے بارے میں رائے کا شکریہ۔ ہم اسے پڑھیں گے۔
feedback-thanks-plain = آپ کی رائے کا شکریہ۔ ہم اسے پڑھیں گے۔
rating-range = 1 سے 5 تک نمبر لکھیں، یا لفظوں میں اپنی رائے لکھیں۔

# Ideas.
ask-proposal = چند جملوں میں اپنا خیال بتائیں۔
proposal-thanks = خیال کا شکریہ! آگے پہنچا دیا ہے، اور دوسرے بھی چاہیں تو آپ کو بتائیں گے۔

# Shifts.
shift-line = { $role }: { $title }، { $moment } - { $until }، { $place }
shift-line-short = { $role }، { $title } { $moment } - { $until }
shifts =
    یہاں مدد چاہیے۔ شفٹ لینے کے لیے نمبر لکھیں:
    { $lines }
no-shifts = بہت شکریہ! ابھی سب شفٹیں لی جا چکی ہیں، مگر ایک انسان آپ کو لکھے گا۔
shift-taken = شکریہ! شفٹ آپ کی ہے: { $line }۔
shift-yours = یہ شفٹ پہلے سے آپ کی ہے: { $line }۔
shift-full = افسوس، یہ شفٹ لی جا چکی ہے: { $line }۔
shift-past = یہ شفٹ شروع یا ختم ہو چکی ہے۔
needs-certificate = اس شفٹ کے لیے بچوں کے ساتھ کام کا سرٹیفکیٹ (børneattest) چاہیے۔ ایک انسان آپ کی مدد کرے گا۔
own-shifts =
    آپ کی شفٹیں:
    { $lines }
    نہ آ سکیں تو لکھیں "میری شفٹ نہیں ہو سکتی"۔
no-own-shifts = آپ کی کوئی شفٹ نہیں۔ کہاں مدد چاہیے، یہ دیکھنے کے لیے "رضاکار" لکھیں۔
which-shift =
    کون سی شفٹ؟ نمبر لکھیں۔
    { $lines }
shift-given-back = شفٹ چھوڑ دی گئی: { $line }۔ بتانے کا شکریہ۔
shift-reminder-asks = آپ کی شفٹ یاد رہے: { $line }۔ نہ آ سکیں تو "نہیں" لکھیں۔
shift-reminder-short = آپ کی شفٹ یاد رہے: { $line }۔ مدد کا شکریہ!
shift-see-you = اچھا، شفٹ پر ملتے ہیں: { $line }۔
shift-moved = آپ کی شفٹ کا نیا وقت: { $line }۔ ٹھیک نہ ہو تو لکھیں "میری شفٹ نہیں ہو سکتی"۔
shift-called-off = آپ کی شفٹ منسوخ ہو گئی: { $line }۔
