# The organiser's own chat.
own-address = Din adresse her er { $address }. Sæt den i ORGANISER_ADDRESSES, hvis du er arrangør.
alert-asked = Sag { $case }: en beboer vil tale med et menneske. Skriv TAG { $case }.
alert-danger = HASTER. Sag { $case }: en beboer skriver om fare. De har fået 112. Skriv TAG { $case }.
alert-attachment = Sag { $case }: en beboer har sendt et billede eller en lydbesked. Skriv TAG { $case }.
alert-certificate = Sag { $case }: en frivillig skal have en børneattest. Skriv TAG { $case }.
alert-shift = Sag { $case }: en frivillig har givet en vagt fri, som snart begynder. Skriv TAG { $case }.
alert-failed = Sag { $case }: Nabobot gik i stå over en besked. Skriv TAG { $case }.
alert-export = Sag { $case }: en beboer vil have sine oplysninger udleveret. Skriv TAG { $case }.
alert-question = Sag { $case }: en beboer spurgte om noget, som jeg ikke ved. Skriv TAG { $case }.
alert-wrote = Der er nyt i sag { $case }. Skriv TAG { $case } for at læse det.
alert-waits = Sag { $case } venter stadig, nu i { $waited }: { $why }. Skriv TAG { $case }.
waited-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
waited-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dage
    }
alert-proposal = Der er kommet en ny idé fra en beboer. Se den på skrivebordet.
why-asked = vil tale med et menneske
why-danger = FARE
why-attachment = billede eller lyd
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
case-taken =
    Sag { $case } er din, og Nabobot tier for den beboer. Svar med: SVAR { $case } din tekst. Slut med: LUK { $case }.
    { $lines }
reply-how = Skriv SVAR, sagens nummer og din tekst. Fx: SVAR 3 Kom bare forbi i morgen.
reply-sent = Sendt i sag { $case }.
reply-stopped = Beboeren i sag { $case } har skrevet STOP og får derfor ikke svaret. Luk sagen, eller ring.
case-closed = Sag { $case } er lukket. Nabobot svarer igen.
create-title = Hvad hedder aktiviteten?
create-title-again = Skriv navnet med almindelige ord.
create-start = Hvornår? Skriv fx: onsdag den 20. januar kl. 17.30
create-start-again = Jeg skal bruge både dag og klokkeslæt i fremtiden. Skriv fx: onsdag den 20. januar kl. 17.30
create-place = Hvor?
create-place-again = Skriv stedets navn.
create-capacity = Hvor mange pladser? Skriv 0, hvis man bare kan komme.
create-capacity-again = Skriv et tal, fx 40, eller 0.
create-price = Hvad koster det? Skriv 0 for gratis.
create-price-again = Skriv et beløb i hele kroner, fx 40, eller 0.
create-preview = { $title } { $moment }, { $place }. Pladser: { $capacity }. Pris: { $price } kr. Skal jeg udgive den?
create-done = Udgivet: { $title } { $moment }. Skriv UDSEND for at fortælle om den.
no-such-audience = Den modtagergruppe findes ikke. Skriv fx UDSEND all, UDSEND volunteers eller UDSEND activity:NØGLE.
send-what =
    { $count ->
        [one] Til { $count } modtager. Skriv teksten.
       *[other] Til { $count } modtagere. Skriv teksten.
    }
send-preview = "{ $text }" Modtagere: { $count }. SMS-dele: { $sms }. Pris: { $kroner } kr. Skal jeg sende?
send-queued =
    { $count ->
        [one] Sat i gang til { $count } modtager.
       *[other] Sat i gang til { $count } modtagere.
    }
call-off-how = Skriv AFLYS, aktiviteten og dagen. Fx: AFLYS fællesspisning onsdag.
call-off-sure =
    { $count ->
        [one] Aflys { $line }? { $count } tilmeldt familie får besked.
       *[other] Aflys { $line }? { $count } tilmeldte familier får besked.
    }
call-off-done = Aflyst, og alle får besked.
who-line = { $line }. Tilmeldinger: { $parties }. Personer: { $people }.
who-nobody = Ingen kommende aktiviteter med tilmelding.
