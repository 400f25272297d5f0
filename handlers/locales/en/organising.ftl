# The organiser's own chat.
own-address = Your address here is { $address }. Put it in ORGANISER_ADDRESSES if you are an organiser.
alert-asked = Case { $case }: a resident wants to talk to a person. Write TAKE { $case }.
alert-danger = URGENT. Case { $case }: a resident writes about danger. They were given 112. Write TAKE { $case }.
alert-attachment = Case { $case }: a resident sent a picture or a voice message. Write TAKE { $case }.
alert-late = Case { $case }: somebody will be late. Write TAKE { $case }.
alert-certificate = Case { $case }: a volunteer needs a child protection certificate. Write TAKE { $case }.
alert-shift = Case { $case }: a volunteer gave back a shift that begins soon. Write TAKE { $case }.
alert-failed = Case { $case }: Nabobot stumbled over a message. Write TAKE { $case }.
alert-export = Case { $case }: a resident wants a copy of their data. Write TAKE { $case }.
alert-question = Case { $case }: a resident asked something that I do not know. Write TAKE { $case }.
alert-wrote = There is something new in case { $case }. Write TAKE { $case } to read it.
alert-waits = Case { $case } is still waiting, for { $waited } now: { $why }. Write TAKE { $case }.
alert-proposal = A resident has sent a new idea. See it at the desk.
why-asked = wants to talk to a person
why-danger = DANGER
why-attachment = picture or voice
why-late = will be late
why-certificate = child protection certificate
why-shift = shift given back
why-failed = Nabobot failed
why-export = copy of own data
why-unknown = not understood
why-question = question without an answer
no-cases = No open cases.
cases =
    Open cases ({ $count }):
    { $lines }
    Write TAKE, REPLY or CLOSE and the number.
no-such-case = That case is not open. Write CASES to see them.
case-is-closed = Case { $case } is closed already.
case-unknown = There is no case { $case }.
case-taken =
    Case { $case } is yours, and Nabobot is silent for that resident. Answer with: REPLY { $case } your text. End with: CLOSE { $case }.
    { $lines }
reply-how = Write REPLY, the case's number and your text. For example: REPLY 3 Just come by tomorrow.
reply-sent = Sent in case { $case }.
reply-stopped = The resident in case { $case } has written STOP and will not get the answer. Close the case, or call.
case-closed = Case { $case } is closed. Nabobot answers again.
# Words between spaces: what drops what was begun; what stands for none; whom; what may stand behind WHO.
undo-words = undo forget
zero-words = free none nothing zero
audience-all = all everybody everyone
audience-volunteers = volunteers volunteer
who-words = is are comes coming to on at the for
who-asks = comes coming
help-organiser =
    You are an organiser and can also write:
    New: Communal dinner Wednesday 20/1 17:30-19:30, Fælleshuset, 60 places, 40 kr
    MOVE communal dinner Wednesday to Thursday 18:00
    HOLD 5 places for communal dinner Wednesday
    CALLOFF communal dinner Wednesday
    WHO is coming to communal dinner Wednesday
    BROADCAST communal dinner Wednesday (or all, volunteers), and SENT to see how far it is
    CASES, TAKE 3, REPLY 3 Just come by, CLOSE 3
changed-meanwhile = It was changed or is over since. Please start again.
create-title = What is the activity called? Write UNDO to stop.
create-title-again = Write the name in plain words.
create-same = There is { $title } already, next on { $next }. Is this a further date of it? NO makes it a new activity.
create-same-over = There is { $title } already. Is this a further date of it? NO makes it a new activity.
create-same-again = Answer YES if it is a further date of it, else NO.
create-start = When? Write for example: Wednesday 20 January at 17:30-19:30
create-day = On which day? Write for example: Wednesday 20 January
create-clock = At what time on { $day }? Write for example: 17:30-19:30
create-unclear = I cannot read the time for certain. Write the day and the hour, for example: Wednesday 20 January at 17:30-19:30. I can also repeat: every week until 1/6, every other day, first Wednesday of the month, Thursdays in even weeks, 8 times
create-start-again = I need both a day and an hour to come. Write for example: Wednesday 20 January at 17:30
no-such-hour = There is no { $moment }: the clocks go forward that night. Write another time.
create-past = { $moment } is over. On which day?
create-end-first = It ends before it begins. Write the time again, for example: 17:30-19:30
create-until-first = The repeating ends before the first time. Write the day again, for example: Wednesday 20/1, every week until 1/6
create-double = It stands already on { $moment }. Which day shall it be?
create-place = Where?
create-place-again = Write the name of the place.
create-capacity = How many places? Write 0 if people can just come.
create-capacity-again = Write a number, such as 40, or 0.
create-price = What does it cost? Write 0 for free.
create-price-again = Write an amount in whole kroner, such as 40, or 0.
create-seats =
    { $count ->
        [one] { $count } place.
       *[other] { $count } places.
    }
create-open = No sign-up.
create-price-is = Price: { $price }.
create-ages = For { $ages }.
create-every-day = Every day
create-every-week = Every week
create-every-month = Every month
create-each-day = Every { $nth } day
create-each-week = Every { $nth } week
create-each-month = Every { $nth } month
create-every-nth = On the { $nth } { $day } of the month
create-every-even = In even weeks
create-every-odd = In odd weeks
create-nth-first = first
create-nth-second = second
create-nth-third = third
create-nth-fourth = fourth
create-nth-last = last
create-until =
    { $count ->
        [one] { $every } until { $day }, { $count } time.
       *[other] { $every } until { $day }, { $count } times.
    }
create-endless = { $every } without an end.
create-and = { " and " }
create-follows = Place, price and ages are as usual.
create-unused = This I did not understand and leave out: { $texts }.
create-preview = { $title } { $when }, { $place }. { $facts } Shall I publish it? If not, write what to change.
create-preview-date = Further date: { $title } { $when }, { $place }. { $facts } Shall I publish it? If not, write what to change.
create-preview-again = I cannot change it like that. Write for example: 50 places, or: at 18-20, or: place: Fælleshuset. YES publishes it, NO leaves it.
create-done =
    { $count ->
        [one] Published: { $title } { $moment }. Write BROADCAST to tell people.
       *[other] Published: { $title }, { $count } times, first on { $moment }. Write BROADCAST to tell people.
    }
no-such-activity = I do not know that activity. Write its name and the day, for example: communal dinner Wednesday. WHO shows what is to come.
no-such-day =
    I cannot read that day for certain. Write the number of the one that you mean:
    { $lines }
not-that-day =
    It is not on that day. Write the number of the one that you mean:
    { $lines }
nothing-that-day = There is nothing on that day.
nothing-coming = There are no more of them to come. WHO shows what is to come.
which-of-them =
    Which one? Write the number:
    { $lines }
move-how = Write MOVE, the activity, the day and the new time. For example: MOVE communal dinner Wednesday to Thursday 18:00
move-when = When shall it be instead? { $line }. Write for example: Thursday 21/1 at 18:00
move-unclear = I cannot read the new time for certain. Write one day and an hour, for example: Thursday 21/1 at 18:00
move-which-day = Which day do you mean: { $first } or { $second }? Write the date.
move-past = { $moment } is over. When shall it be instead?
move-same = It is on { $moment } already. When shall it be instead?
move-sure = Move { $title } from { $old } to { $new }?
move-done = Moved to { $moment }. Everybody who signed up is told.
told-nobody = Nobody has signed up.
told =
    { $count ->
        [one] { $count } family that signed up is told: { $reach }.
       *[other] { $count } families that signed up are told: { $reach }.
    }
hold-how = Write HOLD, a number, the activity and the day. For example: HOLD 5 places for communal dinner Wednesday. HOLD 0 sets them free.
hold-no-limit = { $line } has no number of places, so there are none to hold.
hold-too-many = I cannot hold { $count }: of { $capacity } places { $taken } are taken. { $most } can be held at most: { $line }.
hold-done =
    { $count ->
        [0] No places are held now, { $free } are free: { $line }.
        [one] { $count } place is held now, { $free } are free: { $line }.
       *[other] { $count } places are held now, { $free } are free: { $line }.
    }
call-off-how = Write CALLOFF, the activity and the day. For example: CALLOFF communal dinner Wednesday.
call-off-sure = Call off { $line }?
call-off-done = Called off, and everybody is told.
no-such-audience = There is no such audience. Write for example BROADCAST all, BROADCAST volunteers or BROADCAST communal dinner Wednesday.
send-nobody = There are no recipients in that group.
send-what =
    { $count ->
        [one] To { $count } recipient. Write the text, or UNDO.
       *[other] To { $count } recipients. Write the text, or UNDO.
    }
send-too-long = The text has to be 1 to { $most } characters long. Write it again, or UNDO.
send-preview =
    { $count ->
        [one] "{ $text }" To { $count } recipient: { $reach }. Shall I send it?
       *[other] "{ $text }" To { $count } recipients: { $reach }. Shall I send it?
    }
send-queued =
    { $count ->
        [one] On its way to { $count } recipient. I write when it is out. SENT shows how far it is.
       *[other] On its way to { $count } recipients. I write when it is out. SENT shows how far it is.
    }
send-none = You have not sent anything out from here yet. Write BROADCAST.
send-progress = Your latest broadcast: sent to { $sent } of { $people }. Waiting: { $waiting }. Did not arrive: { $lost }.
send-done = The broadcast is out: sent to { $sent }.
send-done-lost =
    { $lost ->
        [one] The broadcast is out: sent to { $sent }, { $lost } did not arrive. See it at the desk.
       *[other] The broadcast is out: sent to { $sent }, { $lost } did not arrive. See them at the desk.
    }
send-spared = { $count } did not want it.
who-line = { $line }. Sign-ups: { $parties }. People: { $people }.
who-nobody = No coming activities with a sign-up.
who-not-then = There is no activity with a sign-up on that day. WHO alone shows what is to come.
who-family = - { $name }: { $party }
who-waits = - { $name }: { $party } (waiting list)
who-unnamed = No name
who-more = and { $count } more
who-room = Free places: { $free }. Held: { $held }.
