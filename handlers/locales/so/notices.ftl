# What is said unasked.
reminder-asks = Waad qoran tihiin: { $line }, { $party }. Ma imanaysaan? Ku jawaab HAA, MAYA ama immisa qof.
reminder-short = Xusuusnow: { $line }, { $party }. Waan idin sugaynaa.
reminder-too-late = Halkan lagama beddeli karo hadda. Qor "diiwaangelintayda" si aad u aragto waxaad ku qoran tahay.
one-at-a-time =
    Waxaan fahmay haa iyo maya labadaba. Mid mid uga jawaab, oo qor waxa jawaabtu ku saabsan tahay:
    { $lines }
which-reminder =
    Tee baad ka jawaabaysaa? Qor lambarka ama DHAMMAAN.
    { $lines }
see-you = Waa yahay, waan is aragnaa: { $line }, { $party }.
not-this-time = Mahadsanid, markan ma imanaysaan: { $line }. Maalmaha kale wali waad ku jirtaan.
offer = Boos baa bannaanaaday: { $line }, { $party }. Ma rabtaan? Ku jawaab HAA ama MAYA ka hor { $until }.
offer-part =
    { $free ->
        [one] { $free } boos ayaa jira, idinkuna waxaad tihiin { $seats }: { $line }. Mid ma imanayaa? Ku jawaab HAA ama MAYA ka hor { $until }.
       *[other] { $free } boos ayaa jira, idinkuna waxaad tihiin { $seats }: { $line }. Qaar ma imanayaan? Qor immisa, ama MAYA, ka hor { $until }.
    }
offer-too-many =
    { $free ->
        [one] { $free } boos oo keliya ayaa jira. Ku jawaab HAA ama MAYA.
       *[other] { $free } boos oo keliya ayaa jira. Immisa ayaa imanaysa?
    }
offer-refused = Booska cid kale ayaa la siinayaa: { $line }. Liiska sugitaanka waad ka baxdeen.
offer-part-refused = Waa hagaag. Wali liiska sugitaanka ayaad ku jirtaan: { $line }.
offer-lapsed = Waqtigii waa dhammaaday, booskiina cid kale ayaa la siiyay: { $line }. Qor "liiska sugitaanka { $title }" haddii aad mar kale sugaysaan.
offer-part-lapsed = Waqtigii waa dhammaaday. Wali liiska sugitaanka ayaad ku jirtaan: { $line }.
offer-too-late = Booskaasi hadda ma jiro. Qor "diiwaangelintayda" si aad u aragto meesha aad joogto.
new-time = Waqti cusub!
moved = Waqti cusub: { $line }. Waxaad tihiin { $party }. Wali ma imanaysaan? Ku jawaab HAA ama MAYA.
moved-waiting = Waqti cusub: { $line }. Wali liiska sugitaanka ayaad ku jirtaan: { $party }.
called-off = Waa la baajiyay: { $line }.
next-time = Marka xigta: { $moment }.
digest =
    Toddobaadkan:
    { $lines }
    Lambar ku jawaab. Jooji: WARARKA JOOJI.
ask-feedback = Sidee ahayd { $title } { $day }? Ku jawaab 1-5 (5 waa ugu fiican), haddii aad rabtana erayo ku dar.
feedback-thanks = Waad ku mahadsan tihiin fikradda { $title }. Waa la akhrin doonaa.
feedback-thanks-plain = Waad ku mahadsan tahay fikraddaada. Waa la akhrin doonaa.
rating-range = Ku jawaab lambar 1 ilaa 5, ama erayo ku qor sida ay kula ahayd.

# Ideas.
ask-proposal = Fikraddaada dhowr weedhood noogu sheeg.
proposal-thanks = Waad ku mahadsan tahay fikradda! Waa la gudbiyay, waanan kuu soo noqonaynaa haddii dad kale rabaan.

# Shifts.
shift-line = { $role }: { $title }, { $moment }-{ $until }, { $place }
shift-line-short = { $role }, { $title } { $moment }-{ $until }
shifts =
    Halkan caawimo ayaan uga baahannahay. Qor lambar si aad shift u qaadato:
    { $lines }
shifts-more =
    Halkan caawimo ayaan uga baahannahay. Qor lambar si aad shift u qaadato:
    { $lines }
    Qor DHEERAAD si aad kuwo kale u aragto.
no-shifts = Aad baad u mahadsan tahay! Hadda dhammaan shift-yada waa la qaatay, laakiin qof ayaa kuu soo qori doona.
shift-taken = Mahadsanid! Shift-kan adigaa leh: { $line }.
shift-yours = Shift-kan horey ayaad u haysatay: { $line }.
shift-full = Waan ka xunnahay, shift-kaas waa la qaatay: { $line }.
shift-past = Shift-kaas waa bilaabmay ama waa dhammaaday.
needs-certificate = Shift-kan wuxuu u baahan yahay warqadda la shaqaynta carruurta (børneattest). Qof ayaa kaa caawin doona.
own-shifts =
    Shift-yadaada:
    { $lines }
    Haddii aanad iman karin qor "ma qaadan karo shift".
no-own-shifts = Shift ma haysid. Qor "waxaan rabaa inaan caawiyo" si aad u aragto meesha caawimo looga baahan yahay.
which-shift =
    Shift-kee? Qor lambarka.
    { $lines }
shift-given-back = Shift-ka waad iska dhaaftay: { $line }. Waad ku mahadsan tahay inaad noo sheegtay.
shift-reminder-asks = Xusuusnow shift-kaaga: { $line }. Haddii aanad iman karin, ku jawaab MAYA.
shift-reminder-short = Xusuusnow shift-kaaga: { $line }. Waad ku mahadsan tahay caawimadaada!
shift-see-you = Waa yahay, waxaan ku kulannaa shift-ka: { $line }.
shift-moved = Shift-kaagu waqti cusub ayuu leeyahay: { $line }. Haddii aanu kuu habboonayn qor "ma qaadan karo shift".
shift-called-off = Shift-kaaga waa la baajiyay: { $line }.
