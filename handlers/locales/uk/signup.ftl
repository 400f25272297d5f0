# Signing up.
signed-up = Ви записані: { $line }, { $party }.
signed-up-already = Ви вже записані: { $line }, { $party }.
sign-up-changed = Змінено. Тепер ви записані: { $line }, { $party }.
whole-series = Це на всі зустрічі.
signup-dropped = Гаразд, вас не записано.
ask-sign-up = Записати вас? { $line }.
ask-day = { $line }. Це той день? Інші дні: { $later }.
ask-change = Ваш запис: { $line }, { $party }. Змінити його?
each-date-alone = На кожну дату записуємо окремо.
ask-other-day = { $title }: не в той день. Наступного разу: { $line }. Записати вас?
ask-party = { $line }. Скільки вас буде? Напишіть напр.: 2 дорослих і 1 дитина.
ask-children = Вас { $total }. Скільки з вас дітей?
ask-adults =
    { $children ->
        [one] { $line }. А скільки дорослих прийде з дитиною?
        [few] { $line }. А скільки дорослих прийде з дітьми ({ $children })?
        [many] { $line }. А скільки дорослих прийде з дітьми ({ $children })?
       *[other] { $line }. А скільки дорослих прийде з дітьми ({ $children })?
    }
ask-ages = { $line }, вік: { $ages }. Скільки років дітям?
wrong-age = { $title }, вік: { $ages }, тож це не підходить, якщо років { $age }.
wrong-gender-m = { $title } для хлопців. Для кого це?
wrong-gender-f = { $title } для дівчат. Для кого це?
instead = Може, краще: { $lines }.
no-signup-needed = Записуватися не треба, просто приходьте: { $line }.
cancelled-next = { $title }: того дня скасовано. Наступного разу: { $next }. Записати вас?
begun-next = { $title }: вже почалося. Наступного разу: { $next }. Записати вас?
signup-closed = Запис закрито ({ $moment }): { $line }. Якщо все ж хочете прийти, напишіть ЖИВА ЛЮДИНА.
full = Місць немає: { $line }. Внести вас у список очікування?
full-some-left =
    { $free ->
        [one] Лишилося { $free } місце, а вас { $seats }. Внести вас у список очікування?
        [few] Лишилося { $free } місця, а вас { $seats }. Внести вас у список очікування?
        [many] Лишилося { $free } місць, а вас { $seats }. Внести вас у список очікування?
       *[other] Лишилося { $free } місця, а вас { $seats }. Внести вас у список очікування?
    }
full-unchanged =
    { $free ->
        [0] Більше місць немає: { $line }. Ви записані, як і раніше: { $party }.
        [one] Є ще лише { $free } місце: { $line }. Ви записані, як і раніше: { $party }.
        [few] Є ще лише { $free } місця: { $line }. Ви записані, як і раніше: { $party }.
        [many] Є ще лише { $free } місць: { $line }. Ви записані, як і раніше: { $party }.
       *[other] Є ще лише { $free } місця: { $line }. Ви записані, як і раніше: { $party }.
    }
queued = Ви у списку очікування, номер { $place }: { $line }, { $party }. Напишемо, коли буде місце.

# One's own places.
no-signups = У вас немає записів. Напишіть "що відбувається?", щоб щось знайти.
my-signups =
    Ви записані:
    { $lines }
line-waiting = { $line } (список очікування, № { $place })
line-offered = { $line } (є місце для вас, напишіть ТАК або НІ)
ask-cancel = Скасувати запис: { $lines }?
ask-cancel-all = Скасувати все? { $lines }
which-to-cancel =
    Що ви хочете скасувати?
    { $lines }
not-signed-up-to-that =
    На це ви не записані. У вас є:
    { $lines }
    Напишіть номер, якщо це одне з них.
late-thanks = Дякуємо, що повідомили. Я передам організатору.
kept = Добре, ваше місце лишається.
place-given-up = Скасовано: { $line }, { $party }. Дякуємо, що повідомили.
queue-left = Ви більше не у списку очікування: { $line }, { $party }.
cancelled-already = Це вже скасовано: { $line }.
is-past = Вже почалося або закінчилося: { $line }.
dropped = Гаразд, цього не буде.
