# Choosing on the front page, and the leisure guide.
web-filter = Знайдіть те, що підходить
web-day = День
web-any-day = Усі дні
web-weekend = Вихідні
web-effort = Що саме?
web-effort-any = Усе
web-effort-1 = Разом із сусідами
web-effort-2 = Дозвілля
web-effort-3 = Для батьків
web-age = Вік
web-free-only = Лише безкоштовне
web-about = Про що?
web-find = Показати
web-clear = Показати все
web-nothing-fits = Нічого не підходить до всього одразу. Виберіть трохи менше або запитайте нас.
web-age-wrong = Напишіть вік числом, наприклад 7.
web-leisure = Дозвілля
web-leisure-title = Клуби й дозвілля: { $name }
web-leisure-lead = Знайдіть клуб чи об'єднання і подивіться, кому писати.
web-map = Показати на карті
web-share = Поділитися
web-share-sms = Надіслати SMS
web-share-mail = Надіслати поштою
# What hangs in stairwells.
poster-scan = Відскануйте код і запишіться
poster-sms = Або надішліть SMS на { $number }: { $word }
poster-tear = Візьміть смужку з собою
