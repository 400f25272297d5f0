# What is on.
list =
    { $lines }
    Qor lambar si aad wax badan u ogaato.
list-with-more =
    { $lines }
    Qor lambar, ama DHEERAAD si aad kuwo kale u aragto.
list-which =
    { $lines }
    Midkee? Qor lambarka.
more-below = Kuwo kale way jiraan.
no-more = Liiska wax kale kuma jiraan. Weydii tusaale "maxaa jira toddobaadka soo socda?"
also-on = Sidoo kale { $days }.
just-come = Iska kaalaya.
signup-way-on = Qor tusaale: is qor 2 qof oo waaweyn { $title }.
full-way-on = Waa buuxaa, laakiin waad sugi kartaan: qor LIISKA SUGITAANKA.
nothing = Hadda wax sidaas ah ma helin. Qor "maxaa jira?" si aad dhammaan u aragto, ama noo sheeg waxa kaa maqan.
nothing-but-time =
    Waqtigaas maya. Kan ugu dhow:
    { $near }
nothing-but-place =
    Meeshaas maya. Meel kale waxaa jira:
    { $near }
nothing-but-spoken =
    Luqaddaas maya. Laakiin waxaa jira:
    { $near }
nothing-but-day =
    Maalintaas maya. Ka xiga:
    { $near }
nothing-but-price =
    Qiimahaas maya. Laakiin waxaa jira:
    { $near }
nothing-but-subject =
    Taas wali ma hayno. Isla waqtigaas waxaa jira:
    { $near }
nothing-but-most =
    Sidaas oo kale maya. Kan ugu dhow:
    { $near }
day-unclear = Maalinta ma fahmin. Qor tusaale "arbacada 20 janaayo".
holiday-unknown = Ma garanayo taariikhaha fasaxaas ama ciiddaas. Qor maalin, tusaale "arbacada 20 janaayo".
which-activity = Hawshee baad ka hadlaysaa? Qor magaca, tusaale "casho wadareed", ama "maxaa jira?"
no-dates = { $title }: hadda maalmo kuma jiraan jadwalka.
no-such-number = Liisku waa 1 ilaa { $count }. Lambarkee?
only-one = Hal keliya ayaa la dooran karaa: { $line }. Qor 1 si aad u doorato.

# Facts.
fact-price = { $title }: { $price }.
fact-when = { $title }: { $moment }-{ $until }, { $place }.
fact-where = { $title } waa halkan: { $place }.
fact-ages = { $title } waa da'da { $ages }.
fact-all-ages = { $title } waa da' kasta.
fact-signup = Haa, { $title } waa in la isku qoro. Qor tusaale: is qor 2 qof oo waaweyn { $title }.
fact-no-signup = Maya, { $title } iska kaalaya.
fact-deadline = { $title } waad isku qori kartaan ilaa ay bilaabato, { $moment }, inta boos jiro.
fact-deadline-at = { $title } waad isku qori kartaan ilaa { $moment }, inta boos jiro.
fact-host = { $title } waxaa qabta: { $host }.
fact-room =
    { $count ->
        [0] Waa buuxaa: { $line }. Qor LIISKA SUGITAANKA si aad boos u sugto.
        [one] { $count } boos ayaa hadhay: { $line }.
       *[other] { $count } boos ayaa hadhay: { $line }.
    }
fact-room-plenty = Haa, boos waa jiraa: { $line }.
fact-languages = { $title } waxaa lagaga hadlaa: { $languages }.
fact-description = { $title }: { $text }
fact-unknown = Taas kama ogi { $title }. Su'aasha waan gudbinayaa.
fact-unknown-topic = Taas ma ogi. Qor QOF LA HADAL, waanan gudbinayaa.
see-also = Eeg: { $lines }.

# The leisure guide.
fritidspas = kaarka firaaqada (fritidspas)
club-list =
    { $lines }
    Qor lambar si aad wax badan u ogaato.
club-list-more =
    { $lines }
    Qor lambar, ama DHEERAAD si aad kuwo kale u aragto.
club-trial = Bilaash ayaa lagu tijaabin karaa.
club-waiting = Liis sugitaan ayaa jira.
club-contact = Xiriir: { $contact }.
club-verified = La hubiyay { $day }.
no-club = Taas wali kama naqaan halkan. Qor "soo jeedin ..." waanan ka shaqayn doonnaa.
no-club-but = Taas ma helin, laakiin waxaa jira: { $near }.
