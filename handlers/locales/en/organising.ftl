# The organiser's own chat.
own-address = Your address here is { $address }. Put it in ORGANISER_ADDRESSES if you are an organiser.
alert-asked = Case { $case }: a resident wants to talk to a person. Write TAKE { $case }.
alert-danger = URGENT. Case { $case }: a resident writes about danger. They were given 112. Write TAKE { $case }.
alert-attachment = Case { $case }: a resident sent a picture or a voice message. Write TAKE { $case }.
alert-certificate = Case { $case }: a volunteer needs a child protection certificate. Write TAKE { $case }.
alert-shift = Case { $case }: a volunteer gave back a shift that begins soon. Write TAKE { $case }.
alert-failed = Case { $case }: Nabobot stumbled over a message. Write TAKE { $case }.
alert-export = Case { $case }: a resident wants a copy of their data. Write TAKE { $case }.
alert-question = Case { $case }: a resident asked something that I do not know. Write TAKE { $case }.
alert-wrote = There is something new in case { $case }. Write TAKE { $case } to read it.
alert-waits = Case { $case } is still waiting, for { $waited } now: { $why }. Write TAKE { $case }.
waited-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
waited-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
alert-proposal = A resident has sent a new idea. See it at the desk.
why-asked = wants to talk to a person
why-danger = DANGER
why-attachment = picture or voice
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
case-taken =
    Case { $case } is yours, and Nabobot is silent for that resident. Answer with: REPLY { $case } your text. End with: CLOSE { $case }.
    { $lines }
reply-how = Write REPLY, the case's number and your text. For example: REPLY 3 Just come by tomorrow.
reply-sent = Sent in case { $case }.
reply-stopped = The resident in case { $case } has written STOP and will not get the answer. Close the case, or call.
case-closed = Case { $case } is closed. Nabobot answers again.
create-title = What is the activity called?
create-title-again = Write the name in plain words.
create-start = When? Write for example: Wednesday 20 January at 17:30
create-start-again = I need both a day and an hour to come. Write for example: Wednesday 20 January at 17:30
create-place = Where?
create-place-again = Write the name of the place.
create-capacity = How many places? Write 0 if people can just come.
create-capacity-again = Write a number, such as 40, or 0.
create-price = What does it cost? Write 0 for free.
create-price-again = Write an amount in whole kroner, such as 40, or 0.
create-preview = { $title } { $moment }, { $place }. Places: { $capacity }. Price: { $price } kr. Shall I publish it?
create-done = Published: { $title } { $moment }. Write BROADCAST to tell people.
no-such-audience = There is no such audience. Write for example BROADCAST all, BROADCAST volunteers or BROADCAST activity:KEY.
send-what =
    { $count ->
        [one] To { $count } recipient. Write the text.
       *[other] To { $count } recipients. Write the text.
    }
send-preview = "{ $text }" Recipients: { $count }. SMS segments: { $sms }. Price: { $kroner } kr. Shall I send it?
send-queued =
    { $count ->
        [one] On its way to { $count } recipient.
       *[other] On its way to { $count } recipients.
    }
call-off-how = Write CALLOFF, the activity and the day. For example: CALLOFF communal dinner Wednesday.
call-off-sure =
    { $count ->
        [one] Call off { $line }? { $count } family that signed up is told.
       *[other] Call off { $line }? { $count } families that signed up are told.
    }
call-off-done = Called off, and everybody is told.
who-line = { $line }. Sign-ups: { $parties }. People: { $people }.
who-nobody = No coming activities with a sign-up.
