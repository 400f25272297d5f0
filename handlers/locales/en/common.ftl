# Small words, dates and counts.
own-name = English
yes = Yes
no = No
free = free
kroner = { $kr } kr.
kroner-month = { $kr } kr. a month
kroner-half-year = { $kr } kr. a half-year
kroner-season = { $kr } kr. a season
kroner-year = { $kr } kr. a year
ages-from = from age { $low }
ages-to = up to age { $high }
ages-between = aged { $low }-{ $high }
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, MMMM month).
pattern-day = EEEE d MMMM
pattern-day-short = EEE d/M
clock = { $hour }:{ $minute }
moment = { $day } at { $clock }
what-when-where = { $title } { $moment }, { $place }
adults =
    { $count ->
        [one] { $count } adult
       *[other] { $count } adults
    }
children =
    { $count ->
        [one] { $count } child
       *[other] { $count } children
    }
both = { $first } and { $second }
nobody = nobody
language-da = Danish
language-en = English
language-ar = Arabic
language-tr = Turkish
language-ur = Urdu
language-so = Somali
language-fa = Persian
language-pl = Polish
language-uk = Ukrainian
door-telegram = Telegram
door-sms = a phone with SMS
door-web = web chat
door-terminal = a terminal

# Buttons: short, they stand side by side on a small screen.
button-signup = Sign up
button-about = More about
button-more = More
button-cancel = Cancel
button-cancel-n = Cancel { $number }
button-take-n = Take { $number }
button-give-back = Give the shift back
button-case = Take the case
button-take-case = Take { $number }

# First words, help, and what nobody understood.
welcome = I am Nabobot for { $name }. Write HELP for help and STOP to be left alone.
greeting = Hello! Just ask, for example "what is on this weekend?" or write "my sign-ups".
you-are-welcome = You are welcome!
greeting-languages = I also write { $names }: just write the name of the language.
help = I am Nabobot for { $name }. Write for example: what is on Saturday? / sign up 2 adults and 1 child for the communal dinner / my sign-ups / cancel my place / NEWS ON / DANSK TAK / HUMAN / STOP.
not-understood = I did not understand that. Try: "what is on Saturday?", "sign up 2 adults for the communal dinner" or "my sign-ups".
take-your-time = That is fine. Write when you know.
offer-human = I did not understand that either. Shall I ask a person to write to you?
no-human = All right. Write HELP to see what I can do.
human-comes = I have passed it on. A person will write to you here as soon as they can. If it is urgent, call 112.
human-took-over = A person answers you here now, and Nabobot is silent meanwhile.
bot-is-back = Thank you for the talk. Nabobot answers you again from now on.
danger = If anyone is in danger now, call 112.
abuse = I am glad to answer when we speak kindly to each other. Write HELP if you need a person.
attachment = Thank you. I can only read text, so a person will look at it. Please write what it is about.
sticker = How sweet! I can only read text. Ask for example "what is on this weekend?"
edited = I saw that you corrected your message, but I have answered the first one. Write what is right in a new message.
group-declined = I only answer when you write to me one by one. Write to me in a private chat.
too-long = The message is too long for me. Write what matters most in { $most } characters at most.
failed = Something went wrong on my side, and a person is told. Your message is kept.
gone = That is not there any more. Write "what is on?" to see what there is now.
button-old = That button does not count any more. Write what you would like.
privacy = I keep what you write and your sign-ups, so that we can keep our word. Read more at { $url }. Write "what do you know about me" or "delete me".

# Telegram's menu.
menu-program = What is on?
menu-mine = My sign-ups
menu-language = Change language
menu-help = What can I write?
menu-privacy = What do you keep about me?
menu-stop = No more messages

# Languages.
language-set = I write English to you from now on.
which-language = Which language? { $names }

# STOP, START and the news.
stopped = You get no more messages from Nabobot. Write START if you change your mind.
stopped-signed-up = You get no more messages from Nabobot. Your sign-ups stand: write START and then CANCEL MY PLACE if you do not come.
started = Hello! I am Nabobot for { $name }. Just ask, for example "what is on this weekend?" Write STOP to be left alone.
started-again = Welcome back! Nabobot writes to you again. Write STOP to be left alone.
news-on = You now get the week's programme and news. Write NEWS OFF to end it.
news-off = You get no more news. Reminders about your sign-ups still come. NEWS ON turns the news on again.

# One's own data.
export = This is what we know of you: language { $language }, name { $name }, sign-ups { $signups }, shifts { $shifts }, messages { $messages }.
export-file = All of it is in the file here.
export-human = A person will see to it that you get all of it.
ask-erase = Shall I delete everything we know about you? Your sign-ups and shifts are deleted too, and it cannot be undone.
not-erased = All right, I delete nothing.
erased = Everything about you is deleted. You are always welcome to write again.

# Linking two doors.
link-words = forbind link
link-code = Write LINK { $code } from your other chat or phone within 15 minutes.
link-asked = Thank you. Say yes in the other chat, and you are linked.
link-question = Your code was used on { $door }. Is it you, and shall the two be linked?
link-refused = All right, they are not linked.
link-unknown = I do not know that code, or it is too old. Write LINK to get a new one.
linked = Now they belong together. Your sign-ups are seen in both places.
