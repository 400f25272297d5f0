# What is said unasked.
reminder-asks = I er skrevet på: { $line }, { $party }. Kommer I? Svar JA, NEJ eller hvor mange.
reminder-short = Husk: { $line }, { $party }. Vi glæder os.
reminder-too-late = Det kan ikke ændres her mere. Skriv "mine tilmeldinger" for at se, hvad I er tilmeldt.
one-at-a-time =
    Jeg forstod både et ja og et nej. Svar på én ad gangen, og skriv, hvad svaret gælder:
    { $lines }
which-reminder =
    Hvilken svarer du på? Skriv tallet eller BEGGE.
    { $lines }
see-you = Godt, vi ses: { $line }, { $party }.
not-this-time = Tak, I springer over denne gang: { $line }. I er stadig med de andre gange.
offer = Der er blevet plads: { $line }, { $party }. Vil I med? Svar JA eller NEJ inden { $until }.
offer-part =
    { $free ->
        [one] Der er { $free } plads, og I er { $seats }: { $line }. Vil en af jer med? Svar JA eller NEJ inden { $until }.
       *[other] Der er { $free } pladser, og I er { $seats }: { $line }. Vil nogle af jer med? Svar hvor mange, eller NEJ, inden { $until }.
    }
offer-too-many =
    { $free ->
        [one] Der er kun { $free } plads. Svar JA eller NEJ.
       *[other] Der er kun { $free } pladser. Hvor mange af jer kommer?
    }
offer-refused = Pladsen går videre: { $line }. I er ude af ventelisten.
offer-part-refused = Helt i orden. I står stadig på ventelisten: { $line }.
offer-lapsed = Fristen er gået, og pladsen er givet videre: { $line }. Skriv "venteliste til { $title }", hvis I vil i kø igen.
offer-part-lapsed = Fristen er gået. I står stadig på ventelisten: { $line }.
offer-too-late = Det tilbud gælder ikke mere. Skriv "mine tilmeldinger" for at se, hvor I står.
new-time = Ny tid!
moved = Ny tid: { $line }. I er { $party }. Kan I stadig? Svar JA eller NEJ.
moved-waiting = Ny tid: { $line }. I står stadig på ventelisten med { $party }.
called-off = Aflyst: { $line }.
next-time = Næste gang er { $moment }.
digest =
    Ugens program:
    { $lines }
    Svar med et tal. Slip med NYHEDER FRA.
ask-feedback = Hvordan var { $title } { $day }? Svar 1-5 (5 er bedst), og skriv gerne et par ord.
feedback-thanks = Tak for jeres mening om { $title }. Den bliver læst.
feedback-thanks-plain = Tak for din mening. Den bliver læst.
rating-range = Svar med et tal fra 1 til 5, eller skriv med ord, hvad I syntes.

# Ideas.
ask-proposal = Fortæl om jeres idé med et par sætninger.
proposal-thanks = Tak for idéen! Den er givet videre, og vi vender tilbage, hvis flere er med på den.

# Shifts.
shift-line = { $role } til { $title } { $moment }-{ $until }, { $place }
shift-line-short = { $role }, { $title } { $moment }-{ $until }
shifts =
    Her mangler vi hænder. Skriv et tal for at tage en vagt:
    { $lines }
shifts-more =
    Her mangler vi hænder. Skriv et tal for at tage en vagt:
    { $lines }
    Skriv MERE for flere.
no-shifts = Tusind tak! Lige nu er alle vagter taget, men et menneske skriver til dig.
shift-taken = Tak! Du har vagten: { $line }.
shift-yours = Du har allerede vagten: { $line }.
shift-full = Den vagt er desværre taget: { $line }.
shift-past = Den vagt er begyndt eller slut.
needs-certificate = Vagten kræver en børneattest. Et menneske hjælper dig med den.
own-shifts =
    Dine vagter:
    { $lines }
    Skriv "jeg kan ikke tage min vagt", hvis du bliver forhindret.
no-own-shifts = Du har ingen vagter. Skriv "jeg vil gerne hjælpe" for at se, hvor vi mangler hænder.
which-shift =
    Hvilken vagt? Skriv tallet.
    { $lines }
shift-given-back = Vagten er givet fri: { $line }. Tak fordi du sagde til.
shift-reminder-asks = Husk din vagt: { $line }. Kan du ikke alligevel, så svar NEJ.
shift-reminder-short = Husk din vagt: { $line }. Tak for hjælpen!
shift-see-you = Godt, vi ses på vagten: { $line }.
shift-moved = Din vagt har ny tid: { $line }. Skriv "jeg kan ikke tage min vagt", hvis det ikke passer.
shift-called-off = Din vagt er aflyst: { $line }.
