# What is said unasked.
reminder-asks = Macie miejsca: { $line }, { $party }. Przyjdziecie? Odpowiedz TAK, NIE albo ile osób.
reminder-short = Pamiętajcie: { $line }, { $party }. Czekamy na was.
reminder-too-late = Tego nie da się już tu zmienić. Napisz "moje zapisy", żeby zobaczyć swoje zapisy.
one-at-a-time =
    Zrozumiano i tak, i nie. Odpowiedz na każde osobno i napisz, czego dotyczy odpowiedź:
    { $lines }
which-reminder =
    O które chodzi? Napisz numer albo WSZYSTKIE.
    { $lines }
see-you = Dobrze, do zobaczenia: { $line }, { $party }.
not-this-time = Dziękujemy, tym razem was nie będzie: { $line }. Inne terminy zostają.
offer = Jest miejsce: { $line }, { $party }. Chcecie? Odpowiedz TAK albo NIE. Czas do: { $until }.
offer-part =
    { $free ->
        [one] Jest { $free } miejsce, a was jest { $seats }: { $line }. Czy jedna osoba przyjdzie? Odpowiedz TAK albo NIE. Czas do: { $until }.
        [few] Są { $free } miejsca, a was jest { $seats }: { $line }. Czy część przyjdzie? Napisz ile osób albo NIE. Czas do: { $until }.
        [many] Jest { $free } miejsc, a was jest { $seats }: { $line }. Czy część przyjdzie? Napisz ile osób albo NIE. Czas do: { $until }.
       *[other] Jest { $free } miejsca, a was jest { $seats }: { $line }. Czy część przyjdzie? Napisz ile osób albo NIE. Czas do: { $until }.
    }
offer-too-many =
    { $free ->
        [one] Jest tylko { $free } miejsce. Odpowiedz TAK albo NIE.
        [few] Są tylko { $free } miejsca. Ile osób przyjdzie?
        [many] Jest tylko { $free } miejsc. Ile osób przyjdzie?
       *[other] Jest tylko { $free } miejsca. Ile osób przyjdzie?
    }
offer-refused = Miejsce przechodzi na innych: { $line }. Nie ma was już na liście oczekujących.
offer-part-refused = W porządku. Dalej jesteście na liście oczekujących: { $line }.
offer-lapsed = Czas minął i miejsce dostał ktoś inny: { $line }. Napisz "lista oczekujących { $title }", żeby czekać znowu.
offer-part-lapsed = Czas minął. Dalej jesteście na liście oczekujących: { $line }.
offer-too-late = Ta propozycja już nie obowiązuje. Napisz "moje zapisy", żeby zobaczyć, jak jest.
new-time = Nowy termin!
moved = Nowy termin: { $line }. Wy: { $party }. Czy dalej możecie? Odpowiedz TAK albo NIE.
moved-waiting = Nowy termin: { $line }. Dalej jesteście na liście oczekujących: { $party }.
called-off = Odwołane: { $line }.
next-time = Następny raz: { $moment }.
digest =
    W tym tygodniu:
    { $lines }
    Odpowiedz numerem. Koniec: NOWOŚCI WYŁĄCZ.
ask-feedback = { $title } ({ $day }): jak było? Odpowiedz od 1 do 5 (5 to najlepiej) i dopisz parę słów, jeśli chcesz.
feedback-thanks = Dziękujemy za opinię: { $title }. Na pewno ją przeczytamy.
feedback-thanks-plain = Dziękujemy za opinię. Na pewno ją przeczytamy.
rating-range = Odpowiedz liczbą od 1 do 5 albo napisz słowami, jak było.

# Ideas.
ask-proposal = Opowiedz o swoim pomyśle w kilku zdaniach.
proposal-thanks = Dziękujemy za pomysł! Jest przekazany dalej, a jeśli inni też chcą, wrócimy z odpowiedzią.

# Shifts.
shift-line = { $role }: { $title }, { $moment }-{ $until }, { $place }
shift-line-short = { $role }, { $title } { $moment }-{ $until }
shifts =
    Tu potrzebujemy rąk do pomocy. Napisz numer, żeby wziąć dyżur:
    { $lines }
shifts-more =
    Tu potrzebujemy rąk do pomocy. Napisz numer, żeby wziąć dyżur:
    { $lines }
    Napisz WIĘCEJ, żeby zobaczyć kolejne.
no-shifts = Bardzo dziękujemy! Teraz wszystkie dyżury są zajęte, ale napisze do ciebie człowiek.
shift-taken = Dziękujemy! Masz dyżur: { $line }.
shift-yours = Ten dyżur jest już twój: { $line }.
shift-full = Niestety ten dyżur jest zajęty: { $line }.
shift-past = Ten dyżur już się zaczął albo skończył.
needs-certificate = Ten dyżur wymaga zaświadczenia do pracy z dziećmi (børneattest). Człowiek w tym pomoże.
own-shifts =
    Twoje dyżury:
    { $lines }
    Jeśli nie możesz, napisz "nie mogę wziąć dyżuru".
no-own-shifts = Nie masz dyżurów. Napisz "chcę pomóc", żeby zobaczyć, gdzie brakuje rąk.
which-shift =
    Który dyżur? Napisz numer.
    { $lines }
shift-given-back = Dyżur jest znowu wolny: { $line }. Dziękujemy za wiadomość.
shift-reminder-asks = Przypominamy o dyżurze: { $line }. Jeśli nie możesz, odpowiedz NIE.
shift-reminder-short = Przypominamy o dyżurze: { $line }. Dziękujemy za pomoc!
shift-see-you = Dobrze, do zobaczenia na dyżurze: { $line }.
shift-moved = Dyżur ma nowy termin: { $line }. Napisz "nie mogę wziąć dyżuru", jeśli nie pasuje.
shift-called-off = Dyżur odwołany: { $line }.
