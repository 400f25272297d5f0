# Choosing on the front page, and the leisure guide.
web-filter = اپنے لیے مناسب چیز تلاش کریں
web-day = دن
web-any-day = سب دن
web-weekend = ہفتہ اور اتوار
web-effort = کس قسم کا؟
web-effort-any = سب کچھ
web-effort-1 = مل جل کر
web-effort-2 = فارغ وقت
web-effort-3 = والدین کے لیے
web-age = عمر
web-free-only = صرف مفت
web-about = کس بارے میں؟
web-find = دکھائیں
web-clear = سب دکھائیں
web-nothing-fits = ان سب سے ملتا ہوا کچھ نہیں۔ شرطیں کم کریں یا ہم سے پوچھیں۔
web-age-wrong = عمر ہندسوں میں لکھیں، مثلاً 7۔
web-leisure = فارغ وقت
web-leisure-title = { $name } میں کلب اور فارغ وقت
web-leisure-lead = کوئی کلب یا انجمن تلاش کریں اور دیکھیں کس کو لکھنا ہے۔
web-map = نقشے پر دیکھیں
web-share = شیئر کریں
web-share-sms = SMS سے بھیجیں
web-share-mail = ای میل سے بھیجیں
# What hangs in stairwells.
poster-scan = کوڈ اسکین کریں اور نام لکھوائیں
poster-sms = یا { $number } پر SMS بھیجیں: { $word }
poster-tear = ایک پرچی ساتھ لے جائیں
