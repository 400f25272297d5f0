# Choosing on the front page, and the leisure guide.
web-filter = Find det, der passer
web-day = Dag
web-any-day = Alle dage
web-weekend = Weekend
web-effort = Hvad slags?
web-effort-any = Alt
web-effort-1 = Fællesskab
web-effort-2 = Fritid
web-effort-3 = For forældre
web-age = Alder
web-free-only = Kun gratis
web-about = Hvad handler det om?
web-find = Vis
web-clear = Vis alt
web-nothing-fits = Der er ikke noget, der passer til det hele. Vælg lidt mindre, eller spørg os.
web-age-wrong = Skriv alderen som et tal, for eksempel 7.
web-leisure = Fritid
web-leisure-title = Klubber og fritid i { $name }
web-leisure-lead = Find en klub eller en forening, og se, hvem I skriver til.
web-map = Vis på kort
web-share = Del
web-share-sms = Send som SMS
web-share-mail = Send som mail
# What hangs in stairwells.
poster-scan = Scan, og skriv jer på
poster-sms = Eller send en SMS til { $number }: { $word }
poster-tear = Tag en strimmel med
