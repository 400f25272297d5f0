# Choosing on the front page, and the leisure guide.
web-filter = آنچه مناسب شماست پیدا کنید
web-day = روز
web-any-day = همه روزها
web-weekend = شنبه و یکشنبه
web-effort = چه نوعی؟
web-effort-any = همه
web-effort-1 = دور هم
web-effort-2 = اوقات فراغت
web-effort-3 = برای والدین
web-age = سن
web-free-only = فقط رایگان
web-about = درباره چیست؟
web-find = نشان دادن
web-clear = نمایش همه
web-nothing-fits = چیزی نیست که با همه این‌ها جور باشد. کمتر انتخاب کنید یا از ما بپرسید.
web-age-wrong = سن را به عدد بنویسید، مثلاً 7.
web-leisure = اوقات فراغت
web-leisure-title = باشگاه‌ها و اوقات فراغت در { $name }
web-leisure-lead = باشگاه یا انجمنی پیدا کنید و ببینید به چه کسی بنویسید.
web-map = دیدن روی نقشه
web-share = هم‌رسانی
web-share-sms = فرستادن با SMS
web-share-mail = فرستادن با ایمیل
# What hangs in stairwells.
poster-scan = کد را اسکن کنید و ثبت نام کنید
poster-sms = یا SMS بفرستید به { $number }: { $word }
poster-tear = یک برگه با خود ببرید
