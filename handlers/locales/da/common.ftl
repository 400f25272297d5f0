# Small words, dates and counts.
own-name = dansk
yes = Ja
no = Nej
free = gratis
kroner = { $kr } kr.
kroner-month = { $kr } kr. pr. måned
kroner-half-year = { $kr } kr. pr. halvår
kroner-season = { $kr } kr. pr. sæson
kroner-year = { $kr } kr. pr. år
ages-from = fra { $low } år
ages-to = til og med { $high } år
ages-between = { $low }-{ $high } år
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, MMMM month).
pattern-day = EEEE d. MMMM
pattern-day-short = EEE d/M
clock = { $hour }.{ $minute }
moment = { $day } kl. { $clock }
what-when-where = { $title } { $moment }, { $place }
adults =
    { $count ->
        [one] { $count } voksen
       *[other] { $count } voksne
    }
children =
    { $count ->
        [one] { $count } barn
       *[other] { $count } børn
    }
both = { $first } og { $second }
nobody = ingen
language-da = dansk
language-en = engelsk
language-ar = arabisk
language-tr = tyrkisk
language-ur = urdu
language-so = somali
language-fa = persisk
language-pl = polsk
language-uk = ukrainsk
door-telegram = Telegram
door-sms = en telefon med SMS
door-web = webchat
door-terminal = en terminal

# Buttons: short, they stand side by side on a small screen.
button-signup = Tilmeld
button-about = Mere om
button-more = Flere
button-cancel = Afbud
button-cancel-n = Afbud { $number }
button-take-n = Tag { $number }
button-give-back = Giv vagten fri
button-case = Tag sagen
button-take-case = Tag { $number }

# First words, help, and what nobody understood.
welcome = Jeg er Nabobot for { $name }. Skriv HJÆLP for hjælp og STOP for at slippe.
greeting = Hej! Spørg bare, fx "hvad sker der i weekenden?" eller skriv "mine tilmeldinger".
you-are-welcome = Selv tak!
greeting-languages = Jeg skriver også { $names }: skriv navnet på sproget.
help = Jeg er Nabobot for { $name }. Skriv fx: hvad sker der på lørdag? / tilmeld 2 voksne og 1 barn til fællesspisning / mine tilmeldinger / afbud / NYHEDER TIL / ENGLISH / MENNESKE / STOP.
not-understood = Det forstod jeg ikke. Prøv fx: "hvad sker der på lørdag?", "tilmeld 2 voksne til fællesspisning" eller "mine tilmeldinger".
take-your-time = Helt i orden. Skriv, når I ved det.
offer-human = Det forstod jeg heller ikke. Skal jeg bede et menneske om at skrive til dig?
no-human = Helt i orden. Skriv HJÆLP, hvis du vil se, hvad jeg kan.
human-comes = Jeg har sagt det videre. Et menneske skriver til dig her, så snart det kan. Haster det, så ring 112.
human-took-over = Nu svarer et menneske dig her, og Nabobot tier imens.
bot-is-back = Tak for snakken. Nabobot svarer dig igen fra nu af.
danger = Er nogen i fare nu, så ring 112.
abuse = Jeg svarer gerne, når vi taler pænt til hinanden. Skriv HJÆLP, hvis du har brug for et menneske.
attachment = Tak. Jeg kan kun læse tekst, så et menneske kigger på det. Skriv gerne, hvad det handler om.
sticker = Sødt! Jeg kan kun læse tekst. Spørg fx "hvad sker der i weekenden?"
edited = Jeg så, at du rettede din besked, men jeg har svaret på den første. Skriv det rigtige i en ny besked.
group-declined = Jeg svarer kun, når I skriver til mig hver for sig. Skriv til mig i en privat chat.
too-long = Beskeden er for lang til mig. Skriv det vigtigste med højst { $most } tegn.
failed = Noget gik galt hos mig, og et menneske får besked. Din besked er gemt.
gone = Det findes ikke mere. Skriv "hvad sker der?" for at se, hvad der er nu.
button-old = Den knap gælder ikke mere. Skriv, hvad du gerne vil.
privacy = Jeg gemmer det, du skriver, og dine tilmeldinger, så vi kan holde dem. Læs mere på { $url }. Skriv "hvad ved I om mig" eller "slet mig".

# Telegram's menu.
menu-program = Hvad sker der?
menu-mine = Mine tilmeldinger
menu-language = Skift sprog
menu-help = Hvad kan jeg skrive?
menu-privacy = Hvad gemmer I om mig?
menu-stop = Ingen flere beskeder

# Languages.
language-set = Jeg skriver dansk til dig fra nu af.
which-language = Hvilket sprog? { $names }

# STOP, START and the news.
stopped = Du får ikke flere beskeder fra Nabobot. Skriv START, hvis du fortryder.
stopped-signed-up = Du får ikke flere beskeder fra Nabobot. Dine tilmeldinger står ved magt: Skriv START og så AFBUD, hvis I ikke kommer.
started = Hej! Jeg er Nabobot for { $name }. Spørg bare, fx "hvad sker der i weekenden?" Skriv STOP for at slippe.
started-again = Velkommen tilbage! Nu skriver Nabobot til dig igen. Skriv STOP for at slippe.
news-on = Nu får du ugens program og nyheder. Skriv NYHEDER FRA for at slippe.
news-off = Du får ikke flere nyheder. Påmindelser om dine tilmeldinger kommer stadig. NYHEDER TIL slår dem til igen.

# One's own data.
export = Det ved vi om dig: sprog { $language }, navn { $name }, tilmeldinger { $signups }, vagter { $shifts }, beskeder { $messages }.
export-file = Det hele ligger i filen her.
export-human = Et menneske sørger for, at du får det hele udleveret.
ask-erase = Skal jeg slette alt, hvad vi ved om dig? Dine tilmeldinger og vagter bliver også slettet, og det kan ikke fortrydes.
not-erased = Godt, jeg sletter ikke noget.
erased = Alt om dig er slettet. Du er altid velkommen til at skrive igen.

# Linking two doors.
link-words = forbind link
link-code = Skriv FORBIND { $code } fra din anden chat eller telefon inden 15 minutter.
link-asked = Tak. Sig ja på den anden chat, så er I forbundet.
link-question = Din kode er brugt på { $door }. Er det dig, og skal de to forbindes?
link-refused = Godt, de bliver ikke forbundet.
link-unknown = Den kode kender jeg ikke, eller den er for gammel. Skriv FORBIND for at få en ny.
linked = Nu hører de sammen. Dine tilmeldinger ses begge steder.
