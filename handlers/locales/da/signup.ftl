# Signing up.
signed-up = I er skrevet på: { $line }, { $party }.
signed-up-already = I står allerede på: { $line }, { $party }.
sign-up-changed = Ændret. Nu er I skrevet på: { $line }, { $party }.
whole-series = Det gælder alle gange.
signup-dropped = Helt i orden, I er ikke skrevet på.
ask-sign-up = Skal jeg skrive jer på? { $line }.
ask-day = { $line }. Er det den dag? Andre dage: { $later }.
ask-change = I står på: { $line }, { $party }. Skal jeg ændre det?
each-date-alone = Hver dato tilmeldes for sig.
ask-other-day = { $title } er ikke den dag. Det næste er { $line }. Skal jeg skrive jer på dér?
ask-party = { $line }. Hvor mange kommer I? Skriv fx: 2 voksne og 1 barn.
ask-children = Hvor mange af jer { $total } er børn?
ask-adults =
    { $children ->
        [one] { $line }. Og hvor mange voksne kommer med barnet?
       *[other] { $line }. Og hvor mange voksne kommer med de { $children } børn?
    }
ask-ages = { $line }. Alder: { $ages }. Hvor gamle er børnene?
wrong-age = { $title } er ikke for en på { $age } år. Alder: { $ages }.
wrong-gender-m = { $title } er for drenge. Hvem skal med?
wrong-gender-f = { $title } er for piger. Hvem skal med?
instead = Måske hellere: { $lines }.
no-signup-needed = I behøver ikke tilmelde jer, I kan bare komme: { $line }.
cancelled-next = { $title } er aflyst den dag. Næste gang er { $next }. Skal I med der?
begun-next = { $title } er begyndt. Næste gang er { $next }. Skal I med der?
signup-closed = Tilmeldingen lukkede { $moment }: { $line }. Skriv MENNESKE, hvis I gerne vil med alligevel.
full = Der er fuldt: { $line }. Skal jeg skrive jer på ventelisten?
full-some-left =
    { $free ->
        [one] Der er { $free } plads tilbage, og I er { $seats }. Skal jeg skrive jer på ventelisten?
       *[other] Der er { $free } pladser tilbage, og I er { $seats }. Skal jeg skrive jer på ventelisten?
    }
full-unchanged =
    { $free ->
        [0] Der er ikke plads til flere: { $line }. I står stadig som { $party }.
        [one] Der er kun { $free } plads mere: { $line }. I står stadig som { $party }.
       *[other] Der er kun { $free } pladser mere: { $line }. I står stadig som { $party }.
    }
queued = I står på ventelisten som nr. { $place }: { $line }, { $party }. I får besked, når der er plads.

# One's own places.
no-signups = I har ingen tilmeldinger. Skriv "hvad sker der?" for at finde noget.
my-signups =
    I er tilmeldt:
    { $lines }
line-waiting = { $line } (venteliste, nr. { $place })
line-offered = { $line } (plads tilbudt, svar JA eller NEJ)
ask-cancel = Skal jeg melde afbud til { $lines }?
ask-cancel-all = Skal jeg melde afbud til det hele? { $lines }
which-to-cancel =
    Hvilken vil I melde afbud til?
    { $lines }
not-signed-up-to-that =
    Den er I ikke tilmeldt. I har:
    { $lines }
    Skriv tallet, hvis det er en af dem.
late-thanks = Tak fordi I siger til. Jeg giver det videre til arrangøren.
kept = Godt, I står der stadig.
place-given-up = Afbud er noteret: { $line }, { $party }. Tak fordi I sagde til.
queue-left = I er ude af ventelisten: { $line }, { $party }.
cancelled-already = I er allerede meldt fra: { $line }.
is-past = Det er begyndt eller slut: { $line }.
dropped = Helt i orden, det sker ikke.
