# The desk.
console-today = I dag
console-activities = Aktiviteter
console-cases = Sager
console-broadcast = Udsend
console-undelivered = Ikke nået frem
console-sign-out = Log ud
console-sign-in = Log ind
console-sign-in-how = Man logger ind med et link, der virker én gang. Få et nyt ved at skrive:
console-sign-in-button = Log ind på skrivebordet
console-link-spent = Linket er brugt eller for gammelt. Få et nyt ved at skrive:
console-troubled =
    { $count ->
        [one] { $count } besked er ikke nået frem
       *[other] { $count } beskeder er ikke nået frem
    }
console-this-week = De næste otte dage
console-activity = Aktivitet
console-coming = Kommer
console-waiting = Venter
console-open = åben for alle
console-shifts = Vagter, der mangler hænder
console-all-shifts = Alle vagter er taget.
console-lacks =
    { $count ->
        [one] mangler { $count }
       *[other] mangler { $count }
    }
console-case = Sag { NUMBER($number, useGrouping: 0) }
console-taken = taget
console-nameless = uden navn
console-resident = Beboer
console-pressed = (trykkede på en knap)
console-answer = Dit svar
console-take = Tag sagen
console-hand-back = Giv tilbage til botten
console-close = Luk sagen
console-state-open = åben
console-state-taken = taget: Nabobot tier
console-state-closed = lukket
console-row-failed = nåede ikke frem
console-row-undecided = vides ikke
console-queued = Beskeden er sat i gang. Hvad der ikke når frem, står her på siden.
console-call = Ring til dem
console-call-why = De er tilmeldt, men ingen besked når frem: nummeret eller chatten er lukket for os.
console-undelivered-why = De her beskeder nåede ikke frem, eller ingen ved, om de gjorde. Send dem igen, eller ring.
console-row-heard = hørt
console-row-queued = venter på at blive sendt
console-row-sending = er ved at blive sendt
console-row-sent = sendt
console-row-delivered = nået frem
console-again = Send igen
console-all-delivered = Alt er nået frem.
console-public-page = Se siden, som alle ser
console-called-off = aflyst
console-who = Hvem
console-party = Voksne + børn
console-standing = Står som
console-standing-confirmed = tilmeldt
console-standing-waiting = venteliste
console-standing-offered = plads tilbudt
console-nobody-yet = Ingen endnu.
console-capacity = Pladser
console-held = Holdt tilbage
console-save = Gem
console-call-off = Aflys
console-call-off-sure =
    { $count ->
        [one] { $count } tilmelding får besked. Er du sikker?
       *[other] { $count } tilmeldinger får besked. Er du sikker?
    }
console-call-off-yes = Ja, aflys
console-no = Nej, lad være
console-no-number = Skriv pladserne som tal, fx 40. Tomt felt: ingen grænse.
console-write-to-them = Skriv til de tilmeldte
console-other-languages = De andre sprog er frivillige: den, der mangler sit eget, får det første.
console-change = Ret teksten
console-reach =
    { $count ->
        [one] { $count } modtager
       *[other] { $count } modtagere
    }
console-door-telegram = Telegram
console-door-sms = SMS
console-door-web = Webchat
console-door-terminal = Terminal
console-door-none = Kan ikke nås
console-price =
    { $segments ->
        [one] { $segments } SMS-del, { NUMBER($kroner, minimumFractionDigits: 2) } kr.
       *[other] { $segments } SMS-dele, { NUMBER($kroner, minimumFractionDigits: 2) } kr.
    }
console-to = Til
console-to-all = Alle, der har sagt ja til nyheder
console-to-volunteers = Frivillige
console-to-activity = Tilmeldte: { $title }
console-preview = Se først
console-send-now = Send nu
console-first-language = Skriv teksten på det første sprog.
console-too-long = Teksten er for lang: højst { $most } tegn.
console-no-audience = Den modtagergruppe findes ikke.
console-holidays = Ferier
console-holidays-why = Skriver nogen "i vinterferien" eller "efter eid", slår Nabobot dagene op her. Første og sidste dag er med.
console-holidays-none = Der står ingen kommende ferier.
console-holidays-ended = Overståede
console-holidays-lacking =
    { $count ->
        [one] Der mangler kommende dage for { $names }. Spørger nogen om den, beder Nabobot om en dato.
       *[other] Der mangler kommende dage for { $names }. Spørger nogen om dem, beder Nabobot om en dato.
    }
console-holidays-usual = Sæt de sædvanlige dage ind
console-holidays-usual-why = Uge 7, påskeugen, sidste lørdag i juni, uge 42 og julen, i år og de næste to år. Ret dem efter kommunens plan.
console-holidays-saved = Gemt. Det gælder fra næste besked.
console-holiday = Ferie
console-holiday-days = Dage
console-holiday-add = Tilføj
console-holiday-new = Tilføj en ferie
console-holiday-first = Første dag
console-holiday-last = Sidste dag
console-holiday-remove = Slet
console-holiday-remove-sure = Slet { $name }? Spørger nogen om den, beder Nabobot om en dato.
console-holiday-remove-yes = Ja, slet
console-holiday-unknown = Vælg en ferie fra listen.
console-holiday-no-date = Skriv en dato, fx 13.2.2027.
console-holiday-before = Den sidste dag ligger før den første.
console-holiday-long = En ferie er højst 100 dage. Er årstallet rigtigt?
console-holiday-twice = Den ferie står der allerede for nogle af de dage. Ret den i stedet.
console-holiday-vinterferie = Vinterferie
console-holiday-paaskeferie = Påskeferie
console-holiday-sommerferie = Sommerferie
console-holiday-efteraarsferie = Efterårsferie
console-holiday-juleferie = Juleferie
console-holiday-ramadan = Ramadan
console-holiday-eid_al_fitr = Eid al-fitr
console-holiday-eid_al_adha = Eid al-adha
console-holiday-nowruz = Nowruz
