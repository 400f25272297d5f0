# Small words, dates and counts.
own-name = Soomaali
yes = Haa
no = Maya
free = bilaash
kroner = { $kr } kr.
kroner-month = { $kr } kr. bishii
kroner-half-year = { $kr } kr. lixdii biloodba
kroner-season = { $kr } kr. xilligiiba
kroner-year = { $kr } kr. sannadkii
ages-from = { $low } sano iyo ka weyn
ages-to = ilaa { $high } sano
ages-between = { $low }-{ $high } sano
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, MMMM month).
pattern-day = EEEE d MMMM
pattern-day-short = EEEE d/M
clock = { $hour }:{ $minute }
moment = { $day } saacadda { $clock }
what-when-where = { $title }, { $moment }, { $place }
adults =
    { $count ->
        [one] { $count } qof weyn
       *[other] { $count } qof oo waaweyn
    }
children =
    { $count ->
        [one] { $count } ilmo
       *[other] { $count } carruur ah
    }
both = { $first } iyo { $second }
nobody = cidna
language-da = Deenish
language-en = Ingiriisi
language-ar = Carabi
language-tr = Turki
language-ur = Urdu
language-so = Soomaali
language-fa = Faarisi
language-pl = Boolish
language-uk = Yukreeniyaan
door-telegram = Telegram
door-sms = telefoon SMS leh
door-web = sheekada webka
door-terminal = terminal

# Buttons: short, they stand side by side on a small screen.
button-signup = Is qor
button-about = Faahfaahin
button-more = Dheeraad
button-cancel = Ka noqo
button-cancel-n = Ka noqo { $number }
button-take-n = Qaado { $number }
button-give-back = Shift-ka iska dhaaf
button-case = Qaado arrinta
button-take-case = Qaado { $number }

# First words, help, and what nobody understood.
welcome = Waxaan ahay Nabobot ee { $name }. Qor CAAWIMO si aad caawimo u hesho, iyo STOP si aad farriimaha u joojiso.
greeting = Salaan! I weydii, tusaale "maxaa jira sabtida?" ama qor "diiwaangelintayda".
you-are-welcome = Adaa mudan!
greeting-languages = Waxaan kaloo ku qoraa: { $names }. Qor magaca luqadda.
help = Waxaan ahay Nabobot ee { $name }. Qor tusaale: maxaa jira sabtida? / is qor 2 qof oo waaweyn iyo 1 ilmo casho wadareed / diiwaangelintayda / ka noqo / WARARKA BILOW / DANSK TAK / QOF LA HADAL / STOP.
not-understood = Ma fahmin. Isku day tusaale: "maxaa jira sabtida?", "is qor 2 qof oo waaweyn casho wadareed" ama "diiwaangelintayda".
take-your-time = Waa hagaag. Qor markaad ogaato.
offer-human = Taasna ma fahmin. Ma weydiiyaa qof inuu wax kuu soo qoro?
no-human = Waa hagaag. Qor CAAWIMO si aad u aragto waxaan qaban karo.
human-comes = Waan gudbiyay. Qof ayaa halkan kuugu soo qori doona sida ugu dhakhsaha badan. Haddii ay degdeg tahay, wac 112.
human-took-over = Hadda qof ayaa halkan kaaga jawaabaya, Nabobot-na wuu aamusan yahay.
bot-is-back = Waad ku mahadsan tahay sheekada. Hadda wixii ka dambeeya Nabobot ayaa kuu jawaabaya.
danger = Haddii qof hadda khatar ku jiro, wac 112.
abuse = Waan ku jawaabayaa marka aan si wanaagsan isula hadalno. Qor CAAWIMO haddii aad qof u baahan tahay.
attachment = Mahadsanid. Waxaan akhrin karaa qoraal keliya, sidaas darteed qof ayaa eegi doona. Fadlan qor waxa ay ku saabsan tahay.
sticker = Aad u qurux badan! Waxaan akhrin karaa qoraal keliya. I weydii tusaale "maxaa jira sabtida?"
edited = Waan arkay inaad farriinta saxday, laakiin tii hore ayaan ka jawaabay. Waxa saxda ah ku qor farriin cusub.
group-declined = Waxaan jawaabaa keliya marka qof waliba gaarkiisa ii soo qoro. Iigu soo qor sheeko gaar ah.
too-long = Farriintu way igu dheer tahay. Qor waxa muhiimka ah, ugu badnaan { $most } xaraf.
failed = Wax baa iga khaldamay, qof ayaana loo sheegi doonaa. Farriintaadu way kaydsan tahay.
gone = Taasi ma jirto hadda. Qor "maxaa jira?" si aad u aragto waxa hadda jira.
button-old = Badhankaasi ma shaqeeyo hadda. Qor waxaad rabto.
privacy = Waxaan kaydiyaa waxaad qorto iyo diiwaangelintaada, si boosaskiinna loo hayo. Wax badan ka akhri { $url } . Qor "maxaad iga ogtahay" ama "xogtayda tirtir".

# Telegram's menu.
menu-program = Maxaa jira?
menu-mine = Diiwaangelintayda
menu-language = Beddel luqadda
menu-help = Maxaan qori karaa?
menu-privacy = Maxaad iga haysaan?
menu-stop = Farriimo dambe maya

# Languages.
language-set = Hadda wixii ka dambeeya waxaan kuugu qorayaa af Soomaali.
which-language = Luqaddee? { $names }

# STOP, START and the news.
stopped = Farriimo dambe kama helaysid Nabobot. Qor START haddii aad beddesho.
stopped-signed-up = Farriimo dambe kama helaysid Nabobot. Diiwaangelintaadu way taagan tahay: haddii aadan imanayn qor START kadibna KA NOQO.
started = Salaan! Waxaan ahay Nabobot ee { $name }. I weydii, tusaale "maxaa jira sabtida?" Qor STOP si aad farriimaha u joojiso.
started-again = Ku soo dhowow mar kale! Hadda Nabobot mar kale ayuu kuu soo qorayaa. Qor STOP si aad u joojiso.
news-on = Hadda waxaad helaysaa barnaamijka toddobaadka iyo wararka. Qor WARARKA JOOJI si aad u joojiso.
news-off = Warar dambe heli maysid. Xusuusinta diiwaangelintaada way socotaa. WARARKA BILOW ayaa dib u soo celiya.

# One's own data.
export = Waxan ayaan kaa ognahay: luqad { $language }, magac { $name }, diiwaangelin: { $signups }, shift: { $shifts }, farriimo: { $messages }.
export-file = Dhammaan faylkan ayay ku jirtaa.
export-human = Qof ayaa hubin doona inaad dhammaan hesho.
ask-erase = Ma tirtiraa wax kasta oo aan kaa ognahay? Diiwaangelintaada iyo shift-yadaadana waa la tirtirayaa, dibna looma soo celin karo.
not-erased = Waa hagaag, waxba ma tirtirayo.
erased = Wax kasta oo adiga kugu saabsan waa la tirtiray. Mar walba waad soo qori kartaa.

# Linking two doors.
link-words = forbind link iskuxir
link-code = Qor ISKUXIR { $code } adigoo ka soo diraya sheekada ama telefoonka kale 15 daqiiqo gudahood.
link-asked = Mahadsanid. Sheekada kale haa ka dheh, markaas way isku xirmayaan.
link-question = Koodhkaaga waxaa laga isticmaalay: { $door }. Ma adiga baa, labadana ma la isku xiraa?
link-refused = Waa hagaag, isku xirmi mayaan.
link-unknown = Koodhkaas ma aqaan, ama wuu duugoobay. Qor ISKUXIR si aad mid cusub u hesho.
linked = Hadda way isku xiran yihiin. Diiwaangelintaada labada meelood ayaad ka arkaysaa.
