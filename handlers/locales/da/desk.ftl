# The desk: the audit log, activities, who comes, people.
desk-audit = Logbog
desk-audit-why = Hvem der gjorde og så hvad ved skrivebordet. Ingen beskeder og ingen numre står her.
desk-audit-when = Hvornår
desk-audit-who = Hvem
desk-audit-what = Hvad
desk-audit-older = Ældre
desk-audit-none = Der er ikke gjort noget endnu.
desk-innovator = Innovatoren
desk-person-number = person { NUMBER($number, useGrouping: 0) }
audit-sign-in = Loggede ind
audit-sign-out = Loggede ud
audit-activities-seats = Ændrede pladserne
audit-activities-call-off = Aflyste
audit-cases-take = Tog sagen
audit-cases-answer = Svarede på sagen
audit-cases-back = Gav sagen tilbage til botten
audit-cases-close = Lukkede sagen
audit-broadcast-send = Udsendte til mange
audit-broadcast-try = Prøvede en udsendelse på organisatorerne
audit-broadcast-pause = Satte en udsendelse på pause
audit-broadcast-resume = Lod en udsendelse fortsætte
audit-broadcast-withdraw = Tog resten af en udsendelse tilbage
audit-broadcast-again = Sendte en besked igen
audit-money = Lod beskeder gå over loftet
audit-holidays-add = Tilføjede en ferie
audit-holidays-save = Rettede en ferie
audit-holidays-remove = Fjernede en ferie
audit-holidays-usual = Satte de sædvanlige ferier ind
audit-undelivered-again = Sendte en besked igen
audit-activities-move = Flyttede
audit-activities-extra = Tilføjede en dato
audit-activities-publish = Udgav
audit-activities-unpublish = Gjorde til kladde igen
audit-activities-archive = Arkiverede
audit-activities-save = Rettede aktiviteten
audit-new-publish = Udgav en ny aktivitet
audit-new-draft = Gemte en ny kladde
desk-new = Ny aktivitet
desk-edit = Ret
desk-edit-title = Ret: { $title }
desk-copy = Kopiér med nye datoer
desk-saved = Gemt.
desk-kept =
    { $count ->
        [one] { $count } dato passer ikke til planen mere, men står, fordi nogen er på den. Aflys den, hvis den ikke skal være der.
       *[other] { $count } datoer passer ikke til planen mere, men står, fordi nogen er på dem. Aflys dem, hvis de ikke skal være der.
    }
desk-state-draft = kladde
desk-state-published = udgivet
desk-state-archived = arkiveret
desk-draft-why = En kladde kender kun skrivebordet. Nabobot svarer ikke om den, og den står ikke på siderne.
desk-publish = Udgiv
desk-unpublish = Gør til kladde
desk-archive = Arkivér
desk-keep-draft = Gem som kladde
desk-who-comes = Hvem kommer
desk-move = Flyt
desk-move-yes = Ja, flyt
desk-tell = Giv dem besked
desk-day = Dag
desk-extra = En dato mere
desk-extra-add = Tilføj datoen
desk-more-later =
    { $count ->
        [one] Og { $count } dato senere.
       *[other] Og { $count } datoer senere.
    }
desk-wrong =
    { $count ->
        [one] Noget mangler at blive rettet. Alt, du skrev, er her endnu.
       *[other] { $count } felter mangler at blive rettet. Alt, du skrev, er her endnu.
    }
desk-wrong-title = Skriv, hvad aktiviteten hedder.
desk-wrong-place = Skriv, hvor det er.
desk-wrong-long = Det er for langt: højst { $most } tegn.
desk-wrong-choice = Vælg et fra listen.
desk-wrong-number = Skriv et helt tal, højst { $most }.
desk-wrong-ages = Den højeste alder er under den laveste.
desk-wrong-languages = Skriv koder fra listen med komma imellem: { $codes }.
desk-wrong-day = Skriv en dato, for eksempel 13.2.2027.
desk-wrong-days = Skriv datoer med komma imellem, for eksempel 24.12.2026, 31.12.2026.
desk-wrong-clock = Skriv et klokkeslæt, for eksempel 17.30.
desk-wrong-until = Den sidste dag er før den første.
desk-wrong-both-ends = Vælg enten en sidste dag eller et antal gange.
desk-wrong-no-dates = Der er ingen kommende datoer i det.
desk-wrong-past = { $moment } er forbi.
desk-wrong-no-such-hour = { $moment } findes ikke: uret stilles frem den nat.
desk-wrong-double = Der er allerede en dato { $moment }.
desk-wrong-same = Den står allerede { $moment }.
desk-wrong-plan-stays = Aktiviteten gentages. Ret planen, eller aflys datoerne en for en.
desk-wrong-covers =
    { $count ->
        [one] { $count } er allerede tilmeldt. Hvad tilmeldingen gælder for, kan ikke ændres nu.
       *[other] { $count } er allerede tilmeldt. Hvad tilmeldingen gælder for, kan ikke ændres nu.
    }
desk-wrong-unpublish = Nogen er tilmeldt eller har været det. Arkivér den i stedet.
desk-wrong-archive = Nogen er tilmeldt til det, der kommer. Aflys de datoer først, så de får besked.
desk-words = Ord
desk-title = Titel
desk-short-title = Kort titel
desk-short-why = Til lister og SMS, hvor pladsen er dyr.
desk-discreet-title = Diskret titel
desk-discreet-why = Det, der står i beskeder, som andre kan se. Tom: titlen selv.
desk-description = Beskrivelse
desk-price-note = Om prisen
desk-as-sms = Som SMS:
desk-sms =
    { $marks ->
        [one] { $marks } tegn
       *[other] { $marks } tegn
    }, { $segments ->
        [one] { $segments } SMS-del
       *[other] { $segments } SMS-dele
    }, { NUMBER($kroner, minimumFractionDigits: 2) } kr.
desk-when = Hvornår
desk-first-day = Første dag
desk-begins = Fra
desk-ends = Til
desk-repeat = Gentag
desk-repeat-none = Nej
desk-repeat-week = Hver uge
desk-repeat-other = Hver anden uge
desk-repeat-month = Hver måned på samme ugedag
desk-repeat-keep = Som planen er nu
desk-until = Til og med
desk-times = Antal gange
desk-except = Ikke disse dage
desk-except-why = Datoer med komma imellem. Er nogen allerede på en af dem, står den, til du aflyser den.
desk-more-dates = Flere dage
desk-more-why = Datoer med komma imellem, på samme klokkeslæt.
desk-plan-why = Ændrer du klokkeslættet, flytter de kommende datoer med, og de tilmeldte får besked.
desk-where = Hvor og hvem
desk-place = Sted
desk-address = Adresse
desk-host = Hvem står for det
desk-run-by = Drives af
desk-run-by-innovator = innovatoren
desk-run-by-shared = innovatoren og beboere sammen
desk-run-by-residents = beboere
desk-run-by-association = en forening
desk-run-by-municipality = kommunen
desk-whom = Til hvem, og hvordan
desk-price = Pris i kroner
desk-price-why = 0 er gratis. Tom: ikke sagt.
desk-age-min = Fra alder
desk-age-max = Til alder
desk-signup = Tilmelding
desk-signup-required = kræves
desk-signup-open = kom, som I er
desk-signup-none = ingen
desk-covers = Tilmeldingen gælder for
desk-covers-occurrence = en dato ad gangen
desk-covers-series = alle datoer på én gang
desk-capacity-why = Tom: ingen grænse.
desk-held-why = Pladser på hver dato, som beboerne ikke kan få.
desk-closes = Tilmelding lukker, timer før
desk-closes-why = Tom: når den begynder.
desk-gender = Køn
desk-gender-any = alle
desk-gender-f = piger og kvinder
desk-gender-m = drenge og mænd
desk-effort = Indsats
desk-effort-1 = fællesskab
desk-effort-2 = fritid
desk-effort-3 = forældre
desk-languages = Sprog, der tales
desk-languages-why = Koder med komma imellem, for eksempel da, ar.
desk-tags = Emneord
desk-tags-why = Med komma imellem. Nabobot finder aktiviteten på dem.
audit-comes-came = Satte kryds: kom
audit-comes-missed = Satte kryds: kom ikke
audit-comes-unticked = Fjernede et kryds
audit-comes-sign-up = Skrev nogen på
audit-comes-give-up = Meldte nogen af
audit-comes-csv = Hentede listen som CSV
audit-comes-xlsx = Hentede listen som XLSX
desk-total =
    { $parties ->
        [one] { $parties } familie
       *[other] { $parties } familier
    }, { $people ->
        [one] { $people } i alt
       *[other] { $people } i alt
    }: { $adults ->
        [one] { $adults } voksen
       *[other] { $adults } voksne
    } og { $children ->
        [one] { $children } barn
       *[other] { $children } børn
    }
desk-of-places =
    { $count ->
        [one] af { $count } plads
       *[other] af { $count } pladser
    }
desk-here = Er her
desk-ages = Børnenes alder
desk-years = { $age } år
desk-kitchen = Til køkkenet
desk-waits = Nogle kryds venter på nettet. De er gemt her og bliver sendt, så snart det er tilbage.
desk-signed-out = Du er logget ud. Dine kryds er gemt her og bliver sendt, når du er logget ind igen og åbner listen.
desk-said-yes = sagde ja
desk-said-no = sagde nej
desk-came = Kom
desk-missed = Kom ikke
desk-untick = Fjern krydset
desk-more = Mere
desk-give-up = Meld af
desk-csv = Hent som CSV
desk-xlsx = Hent som XLSX
desk-print-why = Udskrevet er siden en dørliste.
desk-sign-up = Skriv nogen på
desk-sign-up-do = Skriv på
desk-name = Navn
desk-phone = Telefon
desk-phone-why = Må være tom. Med et nummer får de påmindelsen som SMS.
desk-adults = Voksne
desk-children = Børn
desk-ages-of = Børnenes alder
desk-ages-why = Tal med komma imellem, for eksempel 4, 7.
desk-note = Bemærkning
desk-note-why = Det, køkkenet skal vide, for eksempel: ingen nødder.
desk-way = Hvordan
desk-way-phone = på telefonen
desk-way-desk = ved skranken
desk-way-paper = på papir
desk-queue = På ventelisten, hvis der ikke er plads
desk-full = Der er ikke plads til dem alle. Sæt kryds, hvis de vil på ventelisten.
desk-wrong-name = Skriv et navn.
desk-wrong-phone = Det er ikke et telefonnummer. Skriv det for eksempel 20 00 00 11.
desk-wrong-nobody = Skriv, hvor mange de er.
desk-wrong-ages-said = Skriv alderen i hele år, højst 17, med komma imellem.
desk-yes = ja
desk-no = nej
desk-column-name = Navn
desk-column-adults = Voksne
desk-column-children = Børn
desk-column-ages = Alder
desk-column-standing = Står som
desk-column-answer = Svarede
desk-column-came = Kom
desk-column-note = Bemærkning
audit-people = Læste samtalen
audit-people-numbers = Så numrene
audit-people-give = Gav en rolle
audit-people-take = Tog en rolle fra
audit-people-merge = Slog to sammen
audit-people-export = Hentede alt, vi ved
audit-people-erase = Slettede
audit-undelivered-numbers = Så numrene på ringelisten
desk-people = Personer
desk-person = Personen
desk-search = Navn, eller hvad de kommer til
desk-search-do = Søg
desk-doors = Veje ind
desk-no-door = ingen
desk-door-stopped = vil ikke have beskeder
desk-door-unreachable = kan ikke nås
desk-signups = Tilmeldinger
desk-no-signups = Ingen tilmeldinger.
desk-shifts = Vagter
desk-stopped = har sagt STOP
desk-page-before = Forrige side
desk-page-after = Næste side
desk-nobody-found = Ingen fundet.
desk-conversation = Samtalen
desk-no-messages = Ingen beskeder endnu.
desk-language = Sprog
desk-met = Mødt
desk-messages-wanted = Vil have beskeder
desk-digest = Ja til ugens program
desk-broadcasts = Ja til nyheder
desk-certificate = Børneattest i orden
desk-hidden = (skjult)
desk-show-numbers = Vis numrene
desk-numbers-why = Det skrives i logbogen, at du så dem.
desk-roles = Roller
desk-role-host = Vært
desk-role-professional = Fagperson
desk-role-volunteer = Frivillig
desk-role-give = Giv
desk-role-take = Tag tilbage
desk-rights = Rettigheder
desk-export = Hent alt, vi ved
desk-erase = Slet
desk-erase-sure = Slet alt om { $name }? Tilmeldinger og beskeder forsvinder, og det kan ikke laves om.
desk-erase-yes = Ja, slet alt
desk-erased = Alt om personen er slettet.
desk-merge = Slå sammen med en anden
desk-merge-with = Hvem er den samme som { $name }?
desk-merge-why = Vælg den anden. Begges veje ind, tilmeldinger og beskeder samles hos den ene.
desk-merge-this = Det er den samme
desk-merge-sure = Saml { $other } hos { $name }? Er begge tilmeldt det samme, står den bedste plads. Det kan ikke laves om.
desk-merge-yes = Ja, slå sammen
