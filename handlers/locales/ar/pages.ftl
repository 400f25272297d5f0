# Choosing on the front page, and the leisure guide.
web-filter = ابحثوا عما يناسبكم
web-day = اليوم
web-any-day = كل الأيام
web-weekend = عطلة نهاية الأسبوع
web-effort = ما النوع؟
web-effort-any = الكل
web-effort-1 = لقاءات الجيران
web-effort-2 = وقت الفراغ
web-effort-3 = للوالدين
web-age = العمر
web-free-only = المجاني فقط
web-about = ما الموضوع؟
web-find = عرض
web-clear = عرض الكل
web-nothing-fits = لا يوجد ما يناسب كل هذا. اختاروا شروطاً أقل أو اسألونا.
web-age-wrong = اكتبوا العمر رقماً، مثلاً 7.
web-leisure = وقت الفراغ
web-leisure-title = النوادي ووقت الفراغ في { $name }
web-leisure-lead = ابحثوا عن ناد أو جمعية، واعرفوا لمن تكتبون.
web-map = عرض على الخريطة
web-share = مشاركة
web-share-sms = إرسال برسالة SMS
web-share-mail = إرسال بالبريد الإلكتروني
# What hangs in stairwells.
poster-scan = امسحوا الرمز وسجلوا
poster-sms = أو أرسلوا SMS إلى { $number }: { $word }
poster-tear = خذوا قصاصة معكم
