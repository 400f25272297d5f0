# Small words, dates and counts.
own-name = polski
yes = Tak
no = Nie
free = bezpłatnie
kroner = { $kr } kr.
kroner-month = { $kr } kr. za miesiąc
kroner-half-year = { $kr } kr. za pół roku
kroner-season = { $kr } kr. za sezon
kroner-year = { $kr } kr. za rok
ages-from = od { $low } lat
ages-to = do { $high } lat
ages-between = { $low }-{ $high } lat
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, MMMM month).
pattern-day = EEEE d MMMM
pattern-day-short = EEE d.MM
clock = { $hour }:{ $minute }
moment = { $day }, godz. { $clock }
what-when-where = { $title }, { $moment }, { $place }
adults =
    { $count ->
        [one] { $count } osoba dorosła
        [few] { $count } osoby dorosłe
        [many] { $count } osób dorosłych
       *[other] { $count } osoby dorosłej
    }
children =
    { $count ->
        [one] { $count } dziecko
        [few] { $count } dzieci
        [many] { $count } dzieci
       *[other] { $count } dziecka
    }
both = { $first } i { $second }
nobody = nikt
language-da = duński
language-en = angielski
language-ar = arabski
language-tr = turecki
language-ur = urdu
language-so = somalijski
language-fa = perski
language-pl = polski
language-uk = ukraiński
door-telegram = Telegram
door-sms = telefon z SMS
door-web = czat na stronie
door-terminal = terminal

# Buttons: short, they stand side by side on a small screen.
button-signup = Zapisz
button-about = Szczegóły
button-more = Więcej
button-cancel = Odwołaj
button-cancel-n = Odwołaj { $number }
button-take-n = Biorę { $number }
button-give-back = Oddaj dyżur
button-case = Weź sprawę
button-take-case = Biorę { $number }

# First words, help, and what nobody understood.
welcome = Jestem Nabobot dla { $name }. Napisz POMOC, żeby dostać pomoc, albo STOP, żeby nie dostawać wiadomości.
greeting = Cześć! Po prostu zapytaj, np. "co jest w weekend?" albo napisz "moje zapisy".
you-are-welcome = Nie ma za co!
greeting-languages = Piszę też w tych językach: { $names }. Wystarczy napisać nazwę języka.
help = Jestem Nabobot dla { $name }. Napisz np.: co jest w sobotę? / zapisz 2 dorosłych i 1 dziecko na wspólną kolację / moje zapisy / odwołuję / NOWOŚCI WŁĄCZ / DANSK TAK / "porozmawiać z człowiekiem" / STOP.
not-understood = Tego nie rozumiem. Spróbuj np.: "co jest w sobotę?", "zapisz 2 dorosłych na wspólną kolację" albo "moje zapisy".
take-your-time = W porządku. Napiszcie, gdy będzie wiadomo.
offer-human = Tego też nie rozumiem. Czy poprosić człowieka, żeby napisał?
no-human = W porządku. Napisz POMOC, żeby zobaczyć, co potrafię.
human-comes = Przekazane dalej. Człowiek napisze tutaj najszybciej, jak się da. Jeśli to pilne, zadzwoń pod 112.
human-took-over = Teraz odpowiada tu człowiek, a Nabobot w tym czasie milczy.
bot-is-back = Dziękujemy za rozmowę. Od teraz znowu odpowiada Nabobot.
danger = Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń pod 112.
abuse = Chętnie odpowiem, gdy rozmawiamy ze sobą miło. Napisz POMOC, jeśli potrzebny jest człowiek.
attachment = Dziękuję. Czytam tylko tekst, więc zobaczy to człowiek. Napisz proszę, o co chodzi.
sticker = Jakie miłe! Czytam tylko tekst. Zapytaj np. "co jest w weekend?"
edited = Widzę, że wiadomość jest poprawiona, ale odpowiedź była już na pierwszą. Napisz, jak ma być, w nowej wiadomości.
group-declined = Odpowiadam tylko, gdy każdy pisze do mnie osobno. Napisz do mnie na czacie prywatnym.
too-long = Wiadomość jest za długa. Napisz to, co najważniejsze, najwyżej { $most } znaków.
failed = Coś poszło u mnie źle i dowie się o tym człowiek. Wiadomość jest zapisana.
gone = Tego już nie ma. Napisz "co się dzieje?", żeby zobaczyć, co jest teraz.
button-old = Ten przycisk już nie działa. Napisz, czego chcesz.
privacy = Przechowuję to, co piszesz, i zapisy, żeby trzymać wasze miejsca. Więcej: { $url } . Napisz "co o mnie wiecie" albo "usuń moje dane".

# Telegram's menu.
menu-program = Co się dzieje?
menu-mine = Moje zapisy
menu-language = Zmień język
menu-help = Co mogę napisać?
menu-privacy = Co o mnie przechowujecie?
menu-stop = Koniec wiadomości

# Languages.
language-set = Od teraz piszę po polsku.
which-language = Jaki język? { $names }

# STOP, START and the news.
stopped = Nie będzie więcej wiadomości od Nabobota. Napisz START, jeśli zmienisz zdanie.
stopped-signed-up = Nie będzie więcej wiadomości od Nabobota. Zapisy zostają: jeśli nie przyjdziecie, napisz START, a potem ODWOŁUJĘ.
started = Cześć! Jestem Nabobot dla { $name }. Po prostu zapytaj, np. "co jest w weekend?" Napisz STOP, żeby nie dostawać wiadomości.
started-again = Witaj ponownie! Nabobot znowu pisze. Napisz STOP, żeby nie dostawać wiadomości.
news-on = Teraz dostajesz program tygodnia i nowości. Napisz NOWOŚCI WYŁĄCZ, żeby to zakończyć.
news-off = Nie będzie więcej nowości. Przypomnienia o zapisach dalej przychodzą. NOWOŚCI WŁĄCZ włącza je znowu.

# One's own data.
export = Wiemy o tobie: język { $language }, imię { $name }, zapisy: { $signups }, dyżury: { $shifts }, wiadomości: { $messages }.
export-file = Wszystko jest w tym pliku.
export-human = Człowiek zadba, żeby wszystko do ciebie dotarło.
ask-erase = Usunąć wszystko, co o tobie wiemy? Zapisy i dyżury też zostaną usunięte i nie da się tego cofnąć.
not-erased = W porządku, nic nie usuwam.
erased = Wszystko o tobie jest usunięte. Zawsze możesz napisać znowu.

# Linking two doors.
link-words = forbind link powiaz
link-code = Napisz POWIĄŻ { $code } z drugiego czatu albo telefonu w ciągu 15 minut.
link-asked = Dziękuję. Powiedz tak na drugim czacie i będą połączone.
link-question = Twój kod wpisano przez: { $door }. Czy to ty i czy je połączyć?
link-refused = W porządku, nie będą połączone.
link-unknown = Nie znam tego kodu albo jest za stary. Napisz POWIĄŻ, żeby dostać nowy.
linked = Teraz są razem. Zapisy widać w obu miejscach.
