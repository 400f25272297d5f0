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
