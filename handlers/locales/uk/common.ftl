# Small words, dates and counts.
own-name = українська
yes = Так
no = Ні
free = безкоштовно
kroner = { $kr } крон
kroner-month = { $kr } крон на місяць
kroner-half-year = { $kr } крон за пів року
kroner-season = { $kr } крон за сезон
kroner-year = { $kr } крон на рік
ages-from = від { $low } років
ages-to = до { $high } років
ages-between = { $low }-{ $high } років
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, MMMM month).
pattern-day = EEEE d MMMM
pattern-day-short = EEE d.MM
clock = { $hour }:{ $minute }
moment = { $day } о { $clock }
what-when-where = { $title }, { $moment }, { $place }
adults =
    { $count ->
        [one] { $count } дорослий
        [few] { $count } дорослі
        [many] { $count } дорослих
       *[other] { $count } дорослого
    }
children =
    { $count ->
        [one] { $count } дитина
        [few] { $count } дитини
        [many] { $count } дітей
       *[other] { $count } дитини
    }
both = { $first } і { $second }
nobody = ніхто
language-da = данська
language-en = англійська
language-ar = арабська
language-tr = турецька
language-ur = урду
language-so = сомалійська
language-fa = перська
language-pl = польська
language-uk = українська
door-telegram = Telegram
door-sms = телефон із SMS
door-web = чат на сайті
door-terminal = термінал

# Buttons: short, they stand side by side on a small screen.
button-signup = Записати
button-about = Докладніше
button-more = Більше
button-cancel = Скасувати
button-cancel-n = Скасувати { $number }
button-take-n = Беру { $number }
button-give-back = Віддати чергування
button-case = Взяти справу
button-take-case = Беру { $number }

# First words, help, and what nobody understood.
welcome = Я Nabobot для { $name }. Напишіть ДОПОМОГА, якщо треба допомога, або STOP, щоб не отримувати повідомлень.
greeting = Привіт! Просто запитайте, напр. "що буде у вихідні?" або напишіть "мої записи".
you-are-welcome = Будь ласка!
greeting-languages = Я пишу також такими мовами: { $names }. Просто напишіть назву мови.
help = Я Nabobot для { $name }. Напишіть напр.: що буде в суботу? / запишіть 2 дорослих і 1 дитину на спільну вечерю / мої записи / скасувати / НОВИНИ УВІМКНУТИ / DANSK TAK / ЖИВА ЛЮДИНА / STOP.
not-understood = Я цього не розумію. Спробуйте напр.: "що буде в суботу?", "запишіть 2 дорослих на спільну вечерю" або "мої записи".
take-your-time = Гаразд. Напишіть, коли знатимете.
offer-human = Цього я теж не розумію. Попросити людину написати вам?
no-human = Гаразд. Напишіть ДОПОМОГА, щоб побачити, що я вмію.
human-comes = Передано далі. Людина напише вам тут якнайшвидше. Якщо терміново, телефонуйте 112.
human-took-over = Зараз вам тут відповідає людина, а Nabobot мовчить.
bot-is-back = Дякуємо за розмову. Відтепер вам знову відповідає Nabobot.
danger = Якщо хтось зараз у небезпеці, телефонуйте 112.
abuse = Я радо відповідаю, коли ми говоримо чемно. Напишіть ДОПОМОГА, якщо потрібна людина.
attachment = Дякую. Я читаю лише текст, тож це перегляне людина. Напишіть, будь ласка, про що це.
sticker = Як мило! Я читаю лише текст. Запитайте напр. "що буде у вихідні?"
edited = Бачу, що ви виправили повідомлення, але відповідь була на перше. Напишіть, як правильно, у новому повідомленні.
group-declined = Я відповідаю, лише коли кожен пише мені окремо. Напишіть мені в приватному чаті.
too-long = Повідомлення задовге. Напишіть найважливіше, щонайбільше { $most } символів.
failed = У мене щось пішло не так, людина про це дізнається. Ваше повідомлення збережено.
gone = Цього вже немає. Напишіть "що відбувається?", щоб побачити, що є зараз.
button-old = Ця кнопка вже не діє. Напишіть, що ви хочете.
privacy = Я зберігаю те, що ви пишете, і ваші записи, щоб тримати ваші місця. Докладніше: { $url } . Напишіть "що ви знаєте про мене" або "видаліть мої дані".

# Telegram's menu.
menu-program = Що відбувається?
menu-mine = Мої записи
menu-language = Змінити мову
menu-help = Що я можу написати?
menu-privacy = Що ви зберігаєте про мене?
menu-stop = Більше ніяких повідомлень

# Languages.
language-set = Відтепер я пишу вам українською.
which-language = Яка мова? { $names }

# STOP, START and the news.
stopped = Ви більше не отримуватимете повідомлень від Nabobot. Напишіть START, якщо передумаєте.
stopped-signed-up = Ви більше не отримуватимете повідомлень від Nabobot. Ваші записи лишаються: якщо не прийдете, напишіть START, а потім СКАСУВАТИ.
started = Привіт! Я Nabobot для { $name }. Просто запитайте, напр. "що буде у вихідні?" Напишіть STOP, щоб не отримувати повідомлень.
started-again = З поверненням! Nabobot знову вам пише. Напишіть STOP, щоб не отримувати повідомлень.
news-on = Тепер ви отримуєте програму тижня й новини. Напишіть НОВИНИ ВИМКНУТИ, щоб припинити.
news-off = Новин більше не буде. Нагадування про ваші записи надходитимуть. НОВИНИ УВІМКНУТИ вмикає їх знову.

# One's own data.
export = Ось що ми знаємо про вас: мова { $language }, ім'я { $name }, записи: { $signups }, чергування: { $shifts }, повідомлення: { $messages }.
export-file = Усе в цьому файлі.
export-human = Людина подбає, щоб ви отримали все.
ask-erase = Видалити все, що ми знаємо про вас? Ваші записи й чергування теж буде видалено, і цього не можна повернути.
not-erased = Гаразд, я нічого не видаляю.
erased = Усе про вас видалено. Ви завжди можете написати знову.

# Linking two doors.
link-words = forbind link поєднати
link-code = Напишіть ПОЄДНАТИ { $code } з іншого чату або телефону протягом 15 хвилин.
link-asked = Дякую. Скажіть "так" в іншому чаті, і їх буде поєднано.
link-question = Ваш код ввели через: { $door }. Це ви, і чи поєднати їх?
link-refused = Гаразд, їх не буде поєднано.
link-unknown = Я не знаю цього коду, або він надто старий. Напишіть ПОЄДНАТИ, щоб отримати новий.
linked = Тепер вони разом. Ваші записи видно в обох місцях.
