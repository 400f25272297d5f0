# The organiser's own chat.
own-address = Din adresse her er { $address }. Sæt den i ORGANISER_ADDRESSES, hvis du er arrangør.
alert-asked = Sag { $case }: en beboer vil tale med et menneske. Skriv TAG { $case }.
alert-danger = HASTER. Sag { $case }: en beboer skriver om fare. De har fået 112. Skriv TAG { $case }.
alert-attachment = Sag { $case }: en beboer har sendt et billede eller en lydbesked. Skriv TAG { $case }.
alert-late = Sag { $case }: nogen kommer for sent. Skriv TAG { $case }.
alert-certificate = Sag { $case }: en frivillig skal have en børneattest. Skriv TAG { $case }.
alert-shift = Sag { $case }: en frivillig har givet en vagt fri, som snart begynder. Skriv TAG { $case }.
alert-failed = Sag { $case }: Nabobot gik i stå over en besked. Skriv TAG { $case }.
alert-export = Sag { $case }: en beboer vil have sine oplysninger udleveret. Skriv TAG { $case }.
alert-question = Sag { $case }: en beboer spurgte om noget, som jeg ikke ved. Skriv TAG { $case }.
alert-wrote = Der er nyt i sag { $case }. Skriv TAG { $case } for at læse det.
alert-waits = Sag { $case } venter stadig, nu i { $waited }: { $why }. Skriv TAG { $case }.
alert-proposal = Der er kommet en ny idé fra en beboer. Se den på skrivebordet.
why-asked = vil tale med et menneske
why-danger = FARE
why-attachment = billede eller lyd
why-late = kommer for sent
why-certificate = børneattest
why-shift = vagt givet fri
why-failed = fejl hos Nabobot
why-export = indsigt i egne oplysninger
why-unknown = ikke forstået
why-question = spørgsmål uden svar
no-cases = Ingen åbne sager.
cases =
    Åbne sager ({ $count }):
    { $lines }
    Skriv TAG, SVAR eller LUK og nummeret.
no-such-case = Den sag er ikke åben. Skriv SAGER for at se dem.
case-is-closed = Sag { $case } er lukket allerede.
case-unknown = Der er ingen sag { $case }.
case-taken =
    Sag { $case } er din, og Nabobot tier for den beboer. Svar med: SVAR { $case } din tekst. Slut med: LUK { $case }.
    { $lines }
reply-how = Skriv SVAR, sagens nummer og din tekst. Fx: SVAR 3 Kom bare forbi i morgen.
reply-sent = Sendt i sag { $case }.
reply-stopped = Beboeren i sag { $case } har skrevet STOP og får derfor ikke svaret. Luk sagen, eller ring.
case-closed = Sag { $case } er lukket. Nabobot svarer igen.
# Words, without æ ø å, between spaces: what drops what was begun; what stands for none; whom; what may stand behind HVEM.
undo-words = fortryd annuller annullér
zero-words = gratis ingen nul fri
audience-all = alle all
audience-volunteers = frivillige frivillig volunteers
who-words = kommer der til paa med og er
who-asks = kommer tilmeldt
help-organiser =
    Du er arrangør og kan også skrive:
    Ny: Fællesspisning onsdag 20/1 17.30-19.30, Fælleshuset, 60 pladser, 40 kr
    FLYT fællesspisning onsdag til torsdag 18.00
    HOLD 5 pladser til fællesspisning onsdag
    AFLYS fællesspisning onsdag
    HVEM kommer til fællesspisning onsdag
    UDSEND fællesspisning onsdag (eller alle, frivillige), og UDSENDT for at se, hvor langt den er
    SAGER, TAG 3, SVAR 3 Kom bare forbi, LUK 3
changed-meanwhile = Den er ændret eller overstået siden. Begynd forfra.
create-title = Hvad hedder aktiviteten? Skriv FORTRYD for at stoppe.
create-title-again = Skriv navnet med almindelige ord.
create-same = Der findes allerede { $title }, næste gang { $next }. Er det her en dato mere af den? NEJ gør den til en ny aktivitet.
create-same-over = Der findes allerede { $title }. Er det her en dato mere af den? NEJ gør den til en ny aktivitet.
create-same-again = Svar JA, hvis det er en dato mere af den, ellers NEJ.
create-start = Hvornår? Skriv fx: onsdag den 20. januar kl. 17.30-19.30
create-day = Hvilken dag? Skriv fx: onsdag den 20. januar
create-clock = Hvad tid { $day }? Skriv fx: 17.30-19.30
create-unclear = Tiden kan jeg ikke læse sikkert. Skriv dag og klokkeslæt, fx: onsdag den 20. januar kl. 17.30-19.30. Jeg kan også gentage: hver uge til 1/6, hver anden dag, første onsdag i måneden, torsdage i lige uger, 8 gange
create-start-again = Jeg skal bruge både dag og klokkeslæt i fremtiden. Skriv fx: onsdag den 20. januar kl. 17.30
no-such-hour = { $moment } findes ikke: uret stilles frem den nat. Skriv en anden tid.
create-past = { $moment } er forbi. Hvilken dag?
create-end-first = Den slutter, før den begynder. Skriv tiden igen, fx: 17.30-19.30
create-until-first = Gentagelsen slutter før den første gang. Skriv dagen igen, fx: onsdag 20/1, hver uge til 1/6
create-double = Den findes allerede { $moment }. Hvilken dag skal det være?
create-place = Hvor?
create-place-again = Skriv stedets navn.
create-capacity = Hvor mange pladser? Skriv 0, hvis man bare kan komme.
create-capacity-again = Skriv et tal, fx 40, eller 0.
create-price = Hvad koster det? Skriv 0 for gratis.
create-price-again = Skriv et beløb i hele kroner, fx 40, eller 0.
create-seats =
    { $count ->
        [one] { $count } plads.
       *[other] { $count } pladser.
    }
create-open = Uden tilmelding.
create-price-is = Pris: { $price }.
create-ages = For { $ages }.
create-every-day = Hver dag
create-every-week = Hver uge
create-every-month = Hver måned
create-each-day = Hver { $nth } dag
create-each-week = Hver { $nth } uge
create-each-month = Hver { $nth } måned
create-every-nth = Den { $nth } { $day } i måneden
create-every-even = I lige uger
create-every-odd = I ulige uger
create-nth-first = første
create-nth-second = anden
create-nth-third = tredje
create-nth-fourth = fjerde
create-nth-last = sidste
create-until =
    { $count ->
        [one] { $every } til { $day }, { $count } gang.
       *[other] { $every } til { $day }, { $count } gange.
    }
create-endless = { $every } uden slutdato.
create-and = { " og " }
create-follows = Sted, pris og alder er, som de plejer.
create-unused = Det her forstod jeg ikke og tager det ikke med: { $texts }.
create-preview = { $title } { $when }, { $place }. { $facts } Skal jeg udgive den? Skriv ellers, hvad der skal ændres.
create-preview-date = Ny dato: { $title } { $when }, { $place }. { $facts } Skal jeg udgive den? Skriv ellers, hvad der skal ændres.
create-preview-again = Det kan jeg ikke ændre sådan. Skriv fx: 50 pladser, eller: kl. 18-20, eller: sted: Fælleshuset. JA udgiver den, NEJ lader være.
create-done =
    { $count ->
        [one] Udgivet: { $title } { $moment }. Skriv UDSEND for at fortælle om den.
       *[other] Udgivet: { $title }, { $count } gange, første gang { $moment }. Skriv UDSEND for at fortælle om den.
    }
no-such-activity = Den aktivitet kender jeg ikke. Skriv dens navn og dagen, fx: fællesspisning onsdag. HVEM viser de kommende.
no-such-day =
    Den dag kan jeg ikke læse sikkert. Skriv tallet på den, du mener:
    { $lines }
not-that-day =
    Den er ikke den dag. Skriv tallet på den, du mener:
    { $lines }
nothing-that-day = Der er intet den dag.
nothing-coming = Der kommer ikke flere af dem. HVEM viser de kommende.
which-of-them =
    Hvilken? Skriv tallet:
    { $lines }
move-how = Skriv FLYT, aktiviteten, dagen og den nye tid. Fx: FLYT fællesspisning onsdag til torsdag 18.00
move-when = Hvornår skal den være i stedet? { $line }. Skriv fx: torsdag 21/1 kl. 18.00
move-unclear = Den nye tid kan jeg ikke læse sikkert. Skriv én dag og et klokkeslæt, fx: torsdag 21/1 kl. 18.00
move-which-day = Hvilken dag mener du: { $first } eller { $second }? Skriv datoen.
move-past = { $moment } er forbi. Hvornår skal den være i stedet?
move-same = Den er allerede { $moment }. Hvornår skal den være i stedet?
move-sure = Flyt { $title } fra { $old } til { $new }?
move-done = Flyttet til { $moment }. Alle tilmeldte får besked.
told-nobody = Ingen er tilmeldt.
told =
    { $count ->
        [one] { $count } tilmeldt familie får besked: { $reach }.
       *[other] { $count } tilmeldte familier får besked: { $reach }.
    }
hold-how = Skriv HOLD, et tal, aktiviteten og dagen. Fx: HOLD 5 pladser til fællesspisning onsdag. HOLD 0 giver dem fri.
hold-no-limit = { $line } har ikke et antal pladser, så der er ingen at reservere.
hold-too-many = Jeg kan ikke reservere { $count }: af { $capacity } pladser er { $taken } optaget. Højst { $most } kan reserveres: { $line }.
hold-done =
    { $count ->
        [0] Ingen pladser er reserveret nu, { $free } er ledige: { $line }.
        [one] { $count } plads er nu reserveret, { $free } er ledige: { $line }.
       *[other] { $count } pladser er nu reserveret, { $free } er ledige: { $line }.
    }
call-off-how = Skriv AFLYS, aktiviteten og dagen. Fx: AFLYS fællesspisning onsdag.
call-off-sure = Aflys { $line }?
call-off-done = Aflyst, og alle får besked.
no-such-audience = Den modtagergruppe findes ikke. Skriv fx UDSEND alle, UDSEND frivillige eller UDSEND fællesspisning onsdag.
send-nobody = Der er ingen modtagere i den gruppe.
send-what =
    { $count ->
        [one] Til { $count } modtager. Skriv teksten, eller FORTRYD.
       *[other] Til { $count } modtagere. Skriv teksten, eller FORTRYD.
    }
send-too-long = Teksten skal være på 1 til { $most } tegn. Skriv den igen, eller FORTRYD.
send-preview =
    { $count ->
        [one] "{ $text }" Til { $count } modtager: { $reach }. Skal jeg sende?
       *[other] "{ $text }" Til { $count } modtagere: { $reach }. Skal jeg sende?
    }
send-queued =
    { $count ->
        [one] Sat i gang til { $count } modtager. Jeg skriver, når den er ude. UDSENDT viser, hvor langt den er.
       *[other] Sat i gang til { $count } modtagere. Jeg skriver, når den er ude. UDSENDT viser, hvor langt den er.
    }
send-none = Du har ikke sendt noget ud herfra endnu. Skriv UDSEND.
send-progress = Din seneste udsendelse: sendt til { $sent } af { $people }. Venter: { $waiting }. Kom ikke frem: { $lost }.
send-done = Udsendelsen er ude: sendt til { $sent }.
send-done-lost =
    { $lost ->
        [one] Udsendelsen er ude: sendt til { $sent }, { $lost } kom ikke frem. Se den på skrivebordet.
       *[other] Udsendelsen er ude: sendt til { $sent }, { $lost } kom ikke frem. Se dem på skrivebordet.
    }
send-spared = { $count } ville ikke have den.
who-line = { $line }. Tilmeldinger: { $parties }. Personer: { $people }.
who-nobody = Ingen kommende aktiviteter med tilmelding.
who-not-then = Der er ingen aktivitet med tilmelding den dag. HVEM alene viser de kommende.
who-family = - { $name }: { $party }
who-waits = - { $name }: { $party } (venteliste)
who-unnamed = Uden navn
who-more = og { $count } til
who-room = Ledige pladser: { $free }. Reserveret: { $held }.
