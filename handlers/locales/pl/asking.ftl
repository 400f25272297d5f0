# What is on.
list =
    { $lines }
    Napisz numer, żeby wiedzieć więcej.
list-with-more =
    { $lines }
    Napisz numer albo WIĘCEJ.
list-which =
    { $lines }
    Który? Napisz numer.
more-below = Jest więcej.
no-more = Na liście nie ma więcej. Zapytaj np. "co jest w przyszłym tygodniu?"
also-on = Także: { $days }.
just-come = Wystarczy przyjść.
signup-way-on = Napisz np.: zapisz 2 dorosłych na { $title }.
full-way-on = Nie ma miejsc, ale można czekać: napisz LISTA OCZEKUJĄCYCH.
nothing = Teraz nic takiego nie ma. Napisz "co się dzieje?", żeby zobaczyć wszystko, albo powiedz, czego brakuje.
nothing-but-time =
    Nie o tej porze. Najbliżej jest:
    { $near }
nothing-but-place =
    Nie w tym miejscu. Gdzie indziej jest:
    { $near }
nothing-but-spoken =
    Nie w tym języku. Ale jest:
    { $near }
nothing-but-day =
    Nie w ten dzień. Następne:
    { $near }
nothing-but-price =
    Nie za tę cenę. Ale jest:
    { $near }
nothing-but-subject =
    Tego jeszcze nie mamy. W tym czasie jest:
    { $near }
nothing-but-most =
    Nie dokładnie to. Najbliżej jest:
    { $near }
day-unclear = Nie rozumiem, który dzień. Napisz np. "środa 20 stycznia".
holiday-unknown = Nie znam dat tych ferii ani tego święta. Napisz dzień, np. "środa 20 stycznia".
which-activity = O które zajęcia chodzi? Napisz nazwę, np. "wspólna kolacja", albo "co się dzieje?"
no-dates = { $title }: teraz nie ma terminów w kalendarzu.
no-such-number = Lista jest od 1 do { $count }. Jaki numer?
only-one = Do wyboru jest tylko jedno: { $line }. Napisz 1, żeby to wybrać.

# Facts.
fact-price = { $title }: { $price }.
fact-when = { $title }: { $moment }-{ $until }, { $place }.
fact-where = { $title }, miejsce: { $place }.
fact-ages = { $title }, wiek: { $ages }.
fact-all-ages = { $title }: dla każdego wieku.
fact-signup = Tak, trzeba się zapisać: { $title }. Napisz np.: zapisz 2 dorosłych na { $title }.
fact-no-signup = Nie, wystarczy przyjść: { $title }.
fact-deadline = Zapisy na { $title } są do rozpoczęcia ({ $moment }), dopóki są miejsca.
fact-deadline-at = Zapisy na { $title } trwają, dopóki są miejsca, najpóźniej do: { $moment }.
fact-host = { $title }, prowadzi: { $host }.
fact-room =
    { $count ->
        [0] Nie ma miejsc: { $line }. Napisz LISTA OCZEKUJĄCYCH, żeby czekać.
        [one] Zostało { $count } miejsce: { $line }.
        [few] Zostały { $count } miejsca: { $line }.
        [many] Zostało { $count } miejsc: { $line }.
       *[other] Zostało { $count } miejsca: { $line }.
    }
fact-room-plenty = Tak, są miejsca: { $line }.
fact-languages = { $title }, mówimy w językach: { $languages }.
fact-description = { $title }: { $text }
fact-unknown = Tego nie wiem: { $title }. Przekażę pytanie dalej.
fact-unknown-topic = Tego nie wiem. Napisz "porozmawiać z człowiekiem", a przekażę dalej.
see-also = Zobacz: { $lines }.

# The leisure guide.
fritidspas = dopłata do zajęć (fritidspas)
club-list =
    { $lines }
    Napisz numer, żeby wiedzieć więcej.
club-list-more =
    { $lines }
    Napisz numer albo WIĘCEJ.
club-trial = Można spróbować za darmo.
club-waiting = Jest lista oczekujących.
club-contact = Kontakt: { $contact }.
club-verified = Sprawdzone: { $day }.
no-club = Tego tu jeszcze nie znamy. Napisz "proponuję ...", a zajmiemy się tym.
no-club-but = Tego nie ma, ale jest: { $near }.
