# What is on.
list =
    { $lines }
    Напишіть номер, щоб дізнатися більше.
list-with-more =
    { $lines }
    Напишіть номер або БІЛЬШЕ.
list-which =
    { $lines }
    Який? Напишіть номер.
more-below = Є ще.
no-more = У списку більше немає. Запитайте напр. "що буде наступного тижня?"
also-on = Також: { $days }.
just-come = Просто приходьте.
signup-way-on = Напишіть напр.: запишіть 2 дорослих на { $title }.
full-way-on = Місць немає, але можна чекати: напишіть СПИСОК ОЧІКУВАННЯ.
nothing = Зараз такого немає. Напишіть "що відбувається?", щоб побачити все, або розкажіть, чого вам бракує.
nothing-but-time =
    Не в той час. Найближче:
    { $near }
nothing-but-place =
    Не в тому місці. В іншому є:
    { $near }
nothing-but-spoken =
    Не тією мовою. Але є:
    { $near }
nothing-but-day =
    Не в той день. Наступне:
    { $near }
nothing-but-price =
    Не за ту ціну. Але є:
    { $near }
nothing-but-subject =
    Такого ще немає. У той самий час є:
    { $near }
nothing-but-most =
    Не зовсім це. Найближче:
    { $near }
day-unclear = Я не розумію, який день. Напишіть напр. "середа 20 січня".
holiday-unknown = Я не знаю дат цих канікул чи свята. Напишіть день, напр. "середа 20 січня".
which-activity = Про яке заняття ви? Напишіть назву, напр. "спільна вечеря", або "що відбувається?"
no-dates = { $title }: зараз у календарі немає днів.
no-such-number = Список від 1 до { $count }. Який номер?
only-one = Вибрати можна лише одне: { $line }. Напишіть 1, щоб вибрати його.

# Facts.
fact-price = { $title }: { $price }.
fact-when = { $title }: { $moment }-{ $until }, { $place }.
fact-where = { $title } тут: { $place }.
fact-ages = { $title }, вік: { $ages }.
fact-all-ages = { $title }: для будь-якого віку.
fact-signup = Так, треба записатися: { $title }. Напишіть напр.: запишіть 2 дорослих на { $title }.
fact-no-signup = Ні, просто приходьте: { $title }.
fact-deadline = Записатися на { $title } можна до початку ({ $moment }), поки є місця.
fact-deadline-at = Записатися на { $title } можна, поки є місця, не пізніше: { $moment }.
fact-host = { $title }, проводить: { $host }.
fact-room =
    { $count ->
        [0] Місць немає: { $line }. Напишіть СПИСОК ОЧІКУВАННЯ, щоб чекати.
        [one] Лишилося { $count } місце: { $line }.
        [few] Лишилося { $count } місця: { $line }.
        [many] Лишилося { $count } місць: { $line }.
       *[other] Лишилося { $count } місця: { $line }.
    }
fact-room-plenty = Так, місця є: { $line }.
fact-languages = { $title }, мови: { $languages }.
fact-description = { $title }: { $text }
fact-unknown = Цього я не знаю: { $title }. Передам запитання.
fact-unknown-topic = Цього я не знаю. Напишіть ЖИВА ЛЮДИНА, і я передам.
see-also = Дивіться: { $lines }.

# The leisure guide.
fritidspas = допомога на гуртки (fritidspas)
club-list =
    { $lines }
    Напишіть номер, щоб дізнатися більше.
club-list-more =
    { $lines }
    Напишіть номер або БІЛЬШЕ.
club-trial = Можна спробувати безкоштовно.
club-waiting = Є список очікування.
club-contact = Контакт: { $contact }.
club-verified = Перевірено: { $day }.
no-club = Такого тут ми ще не знаємо. Напишіть "пропоную ...", і ми цим займемося.
no-club-but = Цього немає, але є: { $near }.
