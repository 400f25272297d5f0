send-preview-at =
    { $count ->
        [one] "{ $text }" Til { $count } modtager, som det ser ud nu: { $reach }. Skal jeg sende { $moment }?
       *[other] "{ $text }" Til { $count } modtagere, som det ser ud nu: { $reach }. Skal jeg sende { $moment }?
    }
send-when-unclear = Da kan jeg ikke sende. Skriv en dag og et klokkeslæt, der kommer, fx: lørdag kl. 10. JA sender nu, NEJ dropper det.
send-planned = Den bliver sendt { $moment } til dem, der er i gruppen til den tid. STANDS tager den tilbage, UDSENDT viser, hvor langt den er.
test-words = proeve test
send-tested = Du får den nu, som alle ville få den. Skal jeg sende?
send-paused = Sat på pause: sendt til { $sent } af { $people }. FORTSÆT sender videre, STANDS tager resten tilbage.
send-resumed = Den sender videre: indtil nu til { $sent } af { $people }.
send-withdrawn = Resten bliver ikke sendt: { $sent } af { $people } har fået den.
send-done-withdrawn = Udsendelsen blev standset: sendt til { $sent }, taget tilbage fra { $withdrawn }.
send-taken-back = Den bliver ikke sendt til nogen.
console-to-never-came = Har aldrig været med
console-to-signed-up = Tilmeldte
console-to-dates = En bestemt dag
console-to-narrowed = Nogle af dem, der har sagt ja til nyheder
console-to-interest = Har været tilmeldt: { $tag }
console-to-ages = Har børn på { $ages } år
console-to-language = Skriver på { $language }
console-effort-1 = Indsats 1: fællesskab
console-effort-2 = Indsats 2: fritid
console-effort-3 = Indsats 3: forældre
console-when = Hvornår
console-when-now = Nu
console-when-at = På et tidspunkt
console-when-before = Så mange timer før
console-when-hours = Timer før
console-when-wrong = Da kan den ikke blive sendt. Vælg et tidspunkt, der kommer.
console-goes = Bliver sendt { $moment }, til dem, der er i gruppen til den tid.
console-send-planned = Send på det tidspunkt
console-try = Prøv på organisatorerne
console-tried =
    { $count ->
        [0] Ingen organisator er at træffe: sæt ORGANISER_ADDRESSES, og skriv til botten én gang.
        [one] Sendt som prøve til { $count } organisator.
       *[other] Sendt som prøve til { $count } organisatorer.
    }
console-broadcasts = Seneste udsendelser
console-course-planned = Planlagt
console-course-queueing = Bliver sat i kø
console-course-out = Bliver sendt
console-course-sent = Sendt
console-course-paused = På pause
console-course-withdrawn = Taget tilbage
console-progress = Sendt til { $sent } af { $people }. Venter: { $waiting }. Kom ikke frem: { $lost }.
console-spared = { $count } ville ikke have den.
console-withdrawn = { $count } fik den ikke.
console-pause = Pause
console-resume = Fortsæt
console-withdraw = Send ikke resten
console-recipient = Modtager
console-door = Vej
console-outcome = Hvordan det gik
console-at = Hvornår
console-unnamed = Nr. { $number }
console-further = Flere
console-row-dropped = blev ikke sendt
ceiling-near = { $percent } % af månedens loft for SMS er brugt: { NUMBER($spent, minimumFractionDigits: 2) } af { NUMBER($limit, minimumFractionDigits: 2) } kr. Over loftet venter ugens program og udsendelser på SMS på dig; svar og påmindelser går videre. { $url }
ceiling-reached = Månedens loft for SMS er nået: { NUMBER($spent, minimumFractionDigits: 2) } af { NUMBER($limit, minimumFractionDigits: 2) } kr. Ugens program og udsendelser på SMS venter, til du lader dem gå: { $url }. Svar og påmindelser går videre.
console-money = Hvad det koster
console-money-spent = { NUMBER($spent, minimumFractionDigits: 2) } kr. er brugt på SMS i denne måned.
console-money-limit = { NUMBER($spent, minimumFractionDigits: 2) } af { NUMBER($limit, minimumFractionDigits: 2) } kr. er brugt på SMS i denne måned ({ $percent } %).
console-money-no-limit = Der er intet loft: sæt SMS_MONTHLY_LIMIT_KR.
console-money-held =
    { $count ->
        [one] { $count } besked venter, fordi loftet er nået.
       *[other] { $count } beskeder venter, fordi loftet er nået.
    }
console-money-lift = Lad dem gå alligevel i denne måned
console-money-lifted = Loftet er løftet for resten af måneden.
console-money-why = Kun SMS koster. Prisen pr. SMS-del står i SMS_PRICE_KR; hos Twilio står, hvad der bliver betalt.
console-money-months = Måned for måned
console-money-month = Måned
console-money-messages = Beskeder
console-money-segments = SMS-dele
console-money-kroner = Kroner
console-money-amount = { NUMBER($kroner, minimumFractionDigits: 2, maximumFractionDigits: 2) }
console-money-each = Kr. pr. besked
console-money-sorts = Denne måned efter slags
console-money-activities = Denne måned efter aktivitet
console-money-efforts = Denne måned efter indsats
console-money-sort-reply = Svar
console-money-sort-human = Svar fra et menneske
console-money-sort-alert = Besked til organisatorer
console-money-sort-notice = Ændringer og tilbud om pladser
console-money-sort-reminder = Påmindelser
console-money-sort-feedback = Spørgsmål bagefter
console-money-sort-digest = Ugens program
console-money-sort-broadcast = Udsendelser
console-money-none = Andet
