# Signing up.
signed-up = رجسٹر ہو گیا: { $line }، { $party }۔
signed-up-already = آپ پہلے سے رجسٹرڈ ہیں: { $line }، { $party }۔
sign-up-changed = بدل دیا۔ اب رجسٹریشن: { $line }، { $party }۔
whole-series = یہ سب دنوں کے لیے ہے۔
signup-dropped = ٹھیک ہے، رجسٹر نہیں کیا۔
ask-sign-up = کیا میں آپ کا نام لکھ دوں؟ { $line }۔
ask-day = { $line }۔ کیا یہی دن؟ دوسرے دن: { $later }۔
ask-change = آپ رجسٹر ہیں: { $line }، { $party }۔ کیا میں اسے بدل دوں؟
each-date-alone = ہر تاریخ کی رجسٹریشن الگ ہوتی ہے۔
ask-other-day = { $title } اس دن نہیں ہے۔ اگلا: { $line }۔ کیا اس میں رجسٹر کروں؟
ask-party = { $line }۔ آپ کتنے لوگ آئیں گے؟ مثلاً لکھیں: 2 بڑے، 1 بچہ۔
ask-children = آپ { $total } میں سے کتنے بچے ہیں؟
ask-adults =
    { $children ->
        [one] { $line }۔ بچے کے ساتھ کتنے بڑے آئیں گے؟
       *[other] { $line }۔ { $children } بچوں کے ساتھ کتنے بڑے آئیں گے؟
    }
ask-ages = { $line }، عمر: { $ages }۔ بچوں کی عمر کتنی ہے؟
wrong-age = { $title } کی عمر: { $ages }، اس لیے { $age } سال کے لیے مناسب نہیں۔
wrong-gender-m = { $title } لڑکوں کے لیے ہے۔ یہ کس کے لیے ہے؟
wrong-gender-f = { $title } لڑکیوں کے لیے ہے۔ یہ کس کے لیے ہے؟
instead = شاید یہ بہتر ہو: { $lines }۔
no-signup-needed = رجسٹریشن ضروری نہیں، بس آ جائیں: { $line }۔
cancelled-next = { $title } اس دن منسوخ ہے۔ اگلی بار: { $next }۔ کیا اس میں رجسٹر کروں؟
begun-next = { $title } شروع ہو چکا ہے۔ اگلی بار: { $next }۔ کیا اس میں رجسٹر کروں؟
signup-closed = رجسٹریشن بند ہو چکی ہے ({ $moment }): { $line }۔ پھر بھی آنا چاہیں تو "انسان سے بات" لکھیں۔
full = جگہ نہیں ہے: { $line }۔ کیا انتظار کی فہرست میں نام لکھوں؟
full-some-left =
    { $free ->
        [one] { $free } جگہ باقی ہے، اور آپ { $seats } ہیں۔ کیا انتظار کی فہرست میں نام لکھوں؟
       *[other] { $free } جگہیں باقی ہیں، اور آپ { $seats } ہیں۔ کیا انتظار کی فہرست میں نام لکھوں؟
    }
full-unchanged =
    { $free ->
        [0] مزید جگہ نہیں: { $line }۔ آپ کی رجسٹریشن وہی ہے: { $party }۔
        [one] صرف { $free } اور جگہ ہے: { $line }۔ آپ کی رجسٹریشن وہی ہے: { $party }۔
       *[other] صرف { $free } اور جگہیں ہیں: { $line }۔ آپ کی رجسٹریشن وہی ہے: { $party }۔
    }
queued = آپ انتظار کی فہرست میں نمبر { $place } پر ہیں: { $line }، { $party }۔ جگہ ہوئی تو بتائیں گے۔

# One's own places.
no-signups = آپ کی کوئی رجسٹریشن نہیں۔ کچھ ڈھونڈنے کے لیے "کیا ہو رہا ہے؟" لکھیں۔
my-signups =
    آپ کی رجسٹریشن:
    { $lines }
line-waiting = { $line } (انتظار کی فہرست، نمبر { $place })
line-offered = { $line } (آپ کے لیے جگہ ہے، "ہاں" یا "نہیں" لکھیں)
ask-cancel = کیا میں یہ رجسٹریشن منسوخ کروں؟ { $lines }
ask-cancel-all = کیا میں سب منسوخ کروں؟ { $lines }
which-to-cancel =
    کون سی منسوخ کرنی ہے؟
    { $lines }
not-signed-up-to-that =
    اس میں آپ رجسٹرڈ نہیں ہیں۔ آپ کی رجسٹریشن:
    { $lines }
    ان میں سے ہو تو نمبر لکھیں۔
late-thanks = بتانے کا شکریہ۔ میں منتظم کو بتا دیتا ہوں۔
kept = ٹھیک ہے، آپ کی جگہ باقی ہے۔
place-given-up = منسوخ ہو گیا: { $line }، { $party }۔ بتانے کا شکریہ۔
queue-left = آپ انتظار کی فہرست سے نکل گئے: { $line }، { $party }۔
cancelled-already = یہ پہلے ہی منسوخ ہے: { $line }۔
is-past = شروع یا ختم ہو چکا ہے: { $line }۔
dropped = ٹھیک ہے، یہ نہیں ہوگا۔
