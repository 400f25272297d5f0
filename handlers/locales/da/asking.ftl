# What is on.
list =
    { $lines }
    Skriv et tal for at høre mere.
list-with-more =
    { $lines }
    Skriv et tal, eller MERE for flere.
list-which =
    { $lines }
    Hvilken mener I? Skriv tallet.
more-below = Der er flere.
no-more = Der er ikke flere på listen. Spørg fx "hvad sker der næste uge?"
also-on = Også { $days }.
just-come = I kan bare komme.
signup-way-on = Skriv fx: tilmeld 2 voksne til { $title }.
full-way-on = Der er fuldt, men I kan komme på venteliste: skriv VENTELISTE.
nothing = Det fandt jeg ikke noget af lige nu. Skriv "hvad sker der?" for at se alt, eller fortæl os, hvad I savner.
nothing-but-time =
    Ikke på det tidspunkt. Tættest på er:
    { $near }
nothing-but-place =
    Ikke lige der. Et andet sted er der:
    { $near }
nothing-but-spoken =
    Ikke på det sprog. Men der er:
    { $near }
nothing-but-day =
    Ikke på den dag. Det næste er:
    { $near }
nothing-but-price =
    Ikke til den pris. Men der er:
    { $near }
nothing-but-subject =
    Det har vi ikke endnu. På samme tid er der:
    { $near }
nothing-but-most =
    Ikke præcis det. Tættest på er:
    { $near }
day-unclear = Den dag forstod jeg ikke. Skriv fx "onsdag den 20. januar".
holiday-unknown = Jeg kender ikke datoerne for den ferie eller højtid. Skriv en dag, fx "onsdag den 20. januar".
which-activity = Hvilken aktivitet mener du? Skriv navnet, fx "fællesspisning", eller "hvad sker der?"
no-dates = { $title } har ingen dage på kalenderen lige nu.
no-such-number = Listen går fra 1 til { $count }. Hvilket tal?
only-one = Der er kun en at vælge: { $line }. Skriv 1 for den.

# Facts.
fact-price = { $title }: { $price }.
fact-when = { $title } er { $moment }-{ $until }, { $place }.
fact-where = { $title } er her: { $place }.
fact-ages = Alder til { $title }: { $ages }.
fact-all-ages = { $title } er for alle aldre.
fact-signup = Ja, man skal tilmelde sig { $title }. Skriv fx: tilmeld 2 voksne til { $title }.
fact-no-signup = Nej, man kan bare komme til { $title }.
fact-deadline = Man kan tilmelde sig { $title } indtil den begynder, { $moment }, så længe der er plads.
fact-deadline-at = Man kan tilmelde sig { $title } indtil { $moment }, så længe der er plads.
fact-host = { $title } holdes af { $host }.
fact-room =
    { $count ->
        [0] Der er fuldt: { $line }. Skriv VENTELISTE for at komme i kø.
        [one] Der er { $count } plads tilbage: { $line }.
       *[other] Der er { $count } pladser tilbage: { $line }.
    }
fact-room-plenty = Ja, der er plads: { $line }.
fact-languages = På { $title } taler vi { $languages }.
fact-description = { $title }: { $text }
fact-unknown = Det ved jeg ikke om { $title }. Jeg giver spørgsmålet videre.
fact-unknown-topic = Det ved jeg ikke. Skriv MENNESKE, så giver jeg det videre.
see-also = Se: { $lines }.

# The leisure guide.
fritidspas = fritidspas
club-list =
    { $lines }
    Skriv et tal for at høre mere.
club-list-more =
    { $lines }
    Skriv et tal, eller MERE for flere.
club-trial = Man kan prøve gratis.
club-waiting = Der er venteliste.
club-contact = Kontakt: { $contact }.
club-verified = Tjekket { $day }.
no-club = Det tilbud kender vi ikke her endnu. Skriv "jeg foreslår ..." så arbejder vi på det.
no-club-but = Det fandt jeg ikke, men der er: { $near }.
