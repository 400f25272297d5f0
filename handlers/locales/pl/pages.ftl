# Choosing on the front page, and the leisure guide.
web-filter = Znajdź coś dla siebie
web-day = Dzień
web-any-day = Wszystkie dni
web-weekend = Weekend
web-effort = Jaki rodzaj?
web-effort-any = Wszystko
web-effort-1 = Spotkania sąsiedzkie
web-effort-2 = Czas wolny
web-effort-3 = Dla rodziców
web-age = Wiek
web-free-only = Tylko za darmo
web-about = O czym?
web-find = Pokaż
web-clear = Pokaż wszystko
web-nothing-fits = Nic nie pasuje do wszystkiego naraz. Wybierz trochę mniej albo zapytaj nas.
web-age-wrong = Wpisz wiek jako liczbę, na przykład 7.
web-leisure = Czas wolny
web-leisure-title = Kluby i czas wolny: { $name }
web-leisure-lead = Znajdź klub albo stowarzyszenie i zobacz, do kogo pisać.
web-map = Pokaż na mapie
web-share = Udostępnij
web-share-sms = Wyślij SMS-em
web-share-mail = Wyślij mailem
# What hangs in stairwells.
poster-scan = Zeskanuj kod i zapisz się
poster-sms = Albo wyślij SMS na numer { $number }: { $word }
poster-tear = Weź pasek ze sobą
