# Signing up.
signed-up = Waad qoran tihiin: { $line }, { $party }.
signed-up-already = Horey ayaad u qornaydeen: { $line }, { $party }.
sign-up-changed = Waa la beddelay. Hadda waad qoran tihiin: { $line }, { $party }.
whole-series = Waa dhammaan maalmaha.
signup-dropped = Waa hagaag, laguma qorin.
ask-sign-up = Ma idin qoraa? { $line }.
ask-day = { $line }. Ma maalintaas baa? Maalmo kale: { $later }.
ask-change = Waad diiwaangashan tihiin: { $line }, { $party }. Ma beddelaa?
each-date-alone = Taariikh kasta gaar baa loo qortaa.
ask-other-day = { $title } maalintaas ma jiro. Ka xiga: { $line }. Ma idin qoraa?
ask-party = { $line }. Immisa qof ayaad tihiin? Qor tusaale: 2 qof oo waaweyn iyo 1 ilmo.
ask-children = { $total } qof, immisa waa carruur?
ask-adults =
    { $children ->
        [one] { $line }. Immisa qof oo waaweyn ayaa ilmaha la socda?
       *[other] { $line }. Immisa qof oo waaweyn ayaa { $children } carruurta ah la socda?
    }
ask-ages = { $line }, da'da: { $ages }. Carruurtu immisa jir bay yihiin?
wrong-age = { $title } waa da'da { $ages }, sidaas darteed kuma habboona { $age } jir.
wrong-gender-m = { $title } waa wiilasha. Yaa la qorayaa?
wrong-gender-f = { $title } waa gabdhaha. Yaa la qorayaa?
instead = Malaha tan: { $lines }.
no-signup-needed = Is qorid uma baahna, iska kaalaya: { $line }.
cancelled-next = { $title } maalintaas waa la baajiyay. Marka xigta: { $next }. Ma idin qoraa?
begun-next = { $title } waa bilaabmay. Marka xigta: { $next }. Ma idin qoraa?
signup-closed = Isqoristu way xirantay ({ $moment }): { $line }. Haddii aad weli rabtaan inaad timaadaan, qora QOF LA HADAL.
full = Waa buuxaa: { $line }. Ma idin geliyaa liiska sugitaanka?
full-some-left =
    { $free ->
        [one] { $free } boos ayaa hadhay, idinkuna waxaad tihiin { $seats }. Ma idin geliyaa liiska sugitaanka?
       *[other] { $free } boos ayaa hadhay, idinkuna waxaad tihiin { $seats }. Ma idin geliyaa liiska sugitaanka?
    }
full-unchanged =
    { $free ->
        [0] Boos dheeraad ah ma jiro: { $line }. Wali waxaad u qoran tihiin { $party }.
        [one] { $free } boos oo keliya ayaa hadhay: { $line }. Wali waxaad u qoran tihiin { $party }.
       *[other] { $free } boos oo keliya ayaa hadhay: { $line }. Wali waxaad u qoran tihiin { $party }.
    }
queued = Liiska sugitaanka waxaad ku tihiin lambar { $place }: { $line }, { $party }. Waan idin soo sheegaynaa marka boos jiro.

# One's own places.
no-signups = Meelna kuma qornid. Qor "maxaa jira?" si aad wax u hesho.
my-signups =
    Waxaad ku qoran tihiin:
    { $lines }
line-waiting = { $line } (liiska sugitaanka, lambar { $place })
line-offered = { $line } (boos baa laguu hayaa, ku jawaab HAA ama MAYA)
ask-cancel = Ma ka noqdaa diiwaangelintan? { $lines }
ask-cancel-all = Ma ka noqdaa dhammaan? { $lines }
which-to-cancel =
    Tee baad ka noqonaysaan?
    { $lines }
not-signed-up-to-that =
    Taas kuma qornidin. Waxaad haysaan:
    { $lines }
    Qor lambarka haddii ay mid ka mid tahay.
late-thanks = Waad ku mahadsan tihiin inaad noo sheegteen. Qabanqaabiyaha ayaan u gudbinayaa.
kept = Waa hagaag, booskiinnu waa taagan yahay.
place-given-up = Waa laga noqday: { $line }, { $party }. Waad ku mahadsan tihiin inaad noo sheegteen.
queue-left = Liiska sugitaanka waad ka baxdeen: { $line }, { $party }.
cancelled-already = Horey ayaa looga noqday: { $line }.
is-past = Way bilaabatay ama way dhammaatay: { $line }.
dropped = Waa hagaag, ma dhacayso.
