# Signing up.
signed-up = Macie miejsca: { $line }, { $party }.
signed-up-already = Już macie miejsca: { $line }, { $party }.
sign-up-changed = Zmienione. Teraz macie miejsca: { $line }, { $party }.
whole-series = To dotyczy wszystkich spotkań.
signup-dropped = W porządku, nie zapisuję was.
ask-sign-up = Zapisać was? { $line }.
ask-day = { $line }. Czy to ten dzień? Inne dni: { $later }.
ask-change = Wasz zapis: { $line }, { $party }. Czy mam to zmienić?
each-date-alone = Na każdy termin zapisujemy osobno.
ask-other-day = { $title }: nie w ten dzień. Następny termin: { $line }. Zapisać was?
ask-party = { $line }. Ile osób przyjdzie? Napisz np.: 2 dorosłych i 1 dziecko.
ask-children = Jest was { $total }. Ile z tego to dzieci?
ask-adults =
    { $children ->
        [one] { $line }. A ile osób dorosłych przyjdzie z dzieckiem?
        [few] { $line }. A ile osób dorosłych przyjdzie z dziećmi ({ $children })?
        [many] { $line }. A ile osób dorosłych przyjdzie z dziećmi ({ $children })?
       *[other] { $line }. A ile osób dorosłych przyjdzie z dziećmi ({ $children })?
    }
ask-ages = { $line }, wiek: { $ages }. Ile lat mają dzieci?
wrong-age = { $title }, wiek: { $ages }, więc to nie dla kogoś, kto ma lat: { $age }.
wrong-gender-m = { $title }: to zajęcia dla chłopców. Kto ma przyjść?
wrong-gender-f = { $title }: to zajęcia dla dziewcząt. Kto ma przyjść?
instead = Może lepiej: { $lines }.
no-signup-needed = Nie trzeba się zapisywać, wystarczy przyjść: { $line }.
cancelled-next = { $title }: w ten dzień odwołane. Następny raz: { $next }. Zapisać was?
begun-next = { $title }: już się zaczęło. Następny raz: { $next }. Zapisać was?
signup-closed = Zapisy zakończone ({ $moment }): { $line }. Jeśli mimo to chcecie przyjść, napiszcie "porozmawiać z człowiekiem".
full = Nie ma miejsc: { $line }. Wpisać was na listę oczekujących?
full-some-left =
    { $free ->
        [one] Zostało { $free } miejsce, a was jest { $seats }. Wpisać was na listę oczekujących?
        [few] Zostały { $free } miejsca, a was jest { $seats }. Wpisać was na listę oczekujących?
        [many] Zostało { $free } miejsc, a was jest { $seats }. Wpisać was na listę oczekujących?
       *[other] Zostało { $free } miejsca, a was jest { $seats }. Wpisać was na listę oczekujących?
    }
full-unchanged =
    { $free ->
        [0] Nie ma więcej miejsc: { $line }. Wasze miejsca zostają: { $party }.
        [one] Jest jeszcze tylko { $free } miejsce: { $line }. Wasze miejsca zostają: { $party }.
        [few] Są jeszcze tylko { $free } miejsca: { $line }. Wasze miejsca zostają: { $party }.
        [many] Jest jeszcze tylko { $free } miejsc: { $line }. Wasze miejsca zostają: { $party }.
       *[other] Jest jeszcze tylko { $free } miejsca: { $line }. Wasze miejsca zostają: { $party }.
    }
queued = Jesteście na liście oczekujących, numer { $place }: { $line }, { $party }. Napiszemy, gdy będzie miejsce.

# One's own places.
no-signups = Nie macie zapisów. Napisz "co się dzieje?", żeby coś znaleźć.
my-signups =
    Wasze zapisy:
    { $lines }
line-waiting = { $line } (lista oczekujących, nr { $place })
line-offered = { $line } (jest miejsce, odpowiedz TAK albo NIE)
ask-cancel = Czy odwołać zapis: { $lines }?
ask-cancel-all = Czy odwołać wszystko? { $lines }
which-to-cancel =
    Co chcecie odwołać?
    { $lines }
not-signed-up-to-that =
    Na to nie ma zapisu. Wasze zapisy:
    { $lines }
    Napisz numer, jeśli to jeden z nich.
late-thanks = Dziękujemy za wiadomość. Przekażę organizatorowi.
kept = Dobrze, miejsce zostaje.
place-given-up = Odwołane: { $line }, { $party }. Dziękujemy za wiadomość.
queue-left = Nie ma was już na liście oczekujących: { $line }, { $party }.
cancelled-already = To już jest odwołane: { $line }.
is-past = Już się zaczęło albo skończyło: { $line }.
dropped = W porządku, nic z tego.
