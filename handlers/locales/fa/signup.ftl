# Signing up.
signed-up = ثبت نام شد: { $line }، { $party }.
signed-up-already = از قبل ثبت نام هستید: { $line }، { $party }.
sign-up-changed = عوض شد. حالا ثبت نام شما: { $line }، { $party }.
whole-series = برای همه جلسه‌هاست.
signup-dropped = باشد، ثبت نام نشد.
ask-sign-up = ثبت‌نامتان کنم؟ { $line }.
ask-day = { $line }. همین روز است؟ روزهای دیگر: { $later }.
ask-change = ثبت نام شما: { $line }، { $party }. تغییرش بدهم؟
each-date-alone = هر تاریخ جداگانه ثبت نام می‌شود.
ask-other-day = { $title } آن روز نیست. بعدی: { $line }. برای آن ثبت نامتان کنم؟
ask-party = { $line }. چند نفر می‌آیید؟ مثلاً بنویسید: 2 بزرگسال و 1 بچه.
ask-children = از شما { $total } نفر، چند نفر بچه‌اند؟
ask-adults =
    { $children ->
        [one] { $line }. چند بزرگسال با بچه می‌آیند؟
       *[other] { $line }. چند بزرگسال با { $children } بچه می‌آیند؟
    }
ask-ages = { $line }، سن: { $ages }. بچه‌ها چند ساله‌اند؟
wrong-age = { $title } برای سن { $ages } است، پس برای { $age } ساله مناسب نیست.
wrong-gender-m = { $title } برای پسرهاست. برای چه کسی است؟
wrong-gender-f = { $title } برای دخترهاست. برای چه کسی است؟
instead = شاید این بهتر باشد: { $lines }.
no-signup-needed = ثبت نام لازم نیست، فقط بیایید: { $line }.
cancelled-next = { $title } آن روز لغو شده. بار بعد: { $next }. برای آن ثبت نامتان کنم؟
begun-next = { $title } شروع شده. بار بعد: { $next }. برای آن ثبت نامتان کنم؟
signup-closed = ثبت نام بسته شد ({ $moment }): { $line }. اگر باز هم می‌خواهید بیایید، بنویسید "با انسان صحبت کنم".
full = جا نیست: { $line }. در لیست انتظار بنویسمتان؟
full-some-left = { $free } جا مانده و شما { $seats } نفرید. در لیست انتظار بنویسمتان؟
full-unchanged =
    { $free ->
        [0] جای بیشتری نیست: { $line }. ثبت نام شما همان است: { $party }.
        [one] فقط { $free } جای دیگر هست: { $line }. ثبت نام شما همان است: { $party }.
       *[other] فقط { $free } جای دیگر هست: { $line }. ثبت نام شما همان است: { $party }.
    }
queued = در لیست انتظار نفر { $place } هستید: { $line }، { $party }. وقتی جا شد خبر می‌دهیم.

# One's own places.
no-signups = ثبت نامی ندارید. برای پیدا کردن بنویسید "چه خبر؟"
my-signups =
    ثبت نام‌های شما:
    { $lines }
line-waiting = { $line } (لیست انتظار، نفر { $place })
line-offered = { $line } (برایتان جا هست، بنویسید "بله" یا "نه")
ask-cancel = این ثبت نام را لغو کنم؟ { $lines }
ask-cancel-all = همه را لغو کنم؟ { $lines }
which-to-cancel =
    کدام را لغو می‌کنید؟
    { $lines }
not-signed-up-to-that =
    در آن ثبت نام نیستید. این‌ها را دارید:
    { $lines }
    اگر یکی از این‌هاست شماره را بنویسید.
late-thanks = ممنون که خبر دادید. به برگزارکننده می‌گویم.
kept = باشد، جایتان سر جایش است.
place-given-up = لغو شد: { $line }، { $party }. ممنون که خبر دادید.
queue-left = از لیست انتظار بیرون آمدید: { $line }، { $party }.
cancelled-already = این از قبل لغو شده: { $line }.
is-past = شروع شده یا تمام شده: { $line }.
dropped = باشد، انجام نمی‌شود.
