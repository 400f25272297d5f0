# The desk.
console-today = Today
console-activities = Activities
console-cases = Cases
console-broadcast = Broadcast
console-undelivered = Not delivered
console-sign-out = Sign out
console-sign-in = Sign in
console-sign-in-how = You sign in with a link that works once. Get one by writing:
console-sign-in-button = Sign in to the desk
console-link-spent = The link is spent or too old. Get a new one by writing:
console-troubled =
    { $count ->
        [one] { $count } message did not get through
       *[other] { $count } messages did not get through
    }
console-this-week = The next eight days
console-activity = Activity
console-coming = Coming
console-waiting = Waiting
console-open = open to all
console-shifts = Shifts that lack hands
console-all-shifts = All shifts are taken.
console-lacks =
    { $count ->
        [one] lacks { $count }
       *[other] lacks { $count }
    }
console-case = Case { NUMBER($number, useGrouping: 0) }
console-taken = taken
console-nameless = no name
console-resident = Resident
console-pressed = (pressed a button)
console-answer = Your answer
console-take = Take the case
console-hand-back = Hand back to the bot
console-close = Close the case
console-state-open = open
console-state-taken = taken: Nabobot is silent
console-state-closed = closed
console-row-failed = did not get through
console-row-undecided = not known
console-queued = The message is on its way. What does not get through is shown on this page.
console-call = Call them
console-call-why = They are signed up, but no message reaches them: the number or the chat is closed to us.
console-undelivered-why = These messages did not get through, or nobody knows whether they did. Send them again, or call.
console-row-heard = heard
console-row-queued = waits to be sent
console-row-sending = is being sent
console-row-sent = sent
console-row-delivered = delivered
console-again = Send again
console-all-delivered = Everything got through.
console-public-page = See the page that everybody sees
console-called-off = called off
console-who = Who
console-party = Adults + children
console-standing = Standing
console-standing-confirmed = signed up
console-standing-waiting = waiting list
console-standing-offered = place offered
console-nobody-yet = Nobody yet.
console-capacity = Places
console-held = Held back
console-save = Save
console-call-off = Call off
console-call-off-sure =
    { $count ->
        [one] { $count } sign-up is told. Are you sure?
       *[other] { $count } sign-ups are told. Are you sure?
    }
console-call-off-yes = Yes, call off
console-no = No, leave it
console-no-number = Write the places as numbers, for example 40. Empty: no limit.
console-write-to-them = Write to those signed up
console-other-languages = The other languages are optional: whoever lacks their own gets the first.
console-change = Change the text
console-reach =
    { $count ->
        [one] { $count } recipient
       *[other] { $count } recipients
    }
console-door-telegram = Telegram
console-door-sms = SMS
console-door-web = Web chat
console-door-terminal = Terminal
console-door-none = Cannot be reached
console-price =
    { $segments ->
        [one] { $segments } SMS segment, { NUMBER($kroner, minimumFractionDigits: 2) } kr.
       *[other] { $segments } SMS segments, { NUMBER($kroner, minimumFractionDigits: 2) } kr.
    }
console-to = To
console-to-all = Everybody who said yes to news
console-to-volunteers = Volunteers
console-to-activity = Signed up: { $title }
console-preview = Look first
console-send-now = Send now
console-first-language = Write the text in the first language.
console-too-long = The text is too long: { $most } characters at most.
console-no-audience = There is no such audience.
console-holidays = Holidays
console-holidays-why = When somebody writes "in the winter holidays" or "after eid", Nabobot looks the days up here. First and last day both count.
console-holidays-none = There are no coming holidays here.
console-holidays-ended = Over
console-holidays-lacking =
    { $count ->
        [one] There are no coming days for { $names }. If somebody asks about it, Nabobot asks for a date.
       *[other] There are no coming days for { $names }. If somebody asks about them, Nabobot asks for a date.
    }
console-holidays-usual = Put the usual days in
console-holidays-usual-why = Week 7, the week before Easter, the last Saturday of June, week 42 and Christmas, this year and the next two. Mend them by the municipality's plan.
console-holidays-saved = Saved. It holds from the next message on.
console-holiday = Holiday
console-holiday-days = Days
console-holiday-add = Add
console-holiday-new = Add a holiday
console-holiday-first = First day
console-holiday-last = Last day
console-holiday-remove = Remove
console-holiday-remove-sure = Remove { $name }? If somebody asks about it, Nabobot asks for a date.
console-holiday-remove-yes = Yes, remove
console-holiday-unknown = Choose a holiday from the list.
console-holiday-no-date = Write a date, for example 13.2.2027.
console-holiday-before = The last day is before the first.
console-holiday-long = A holiday is 100 days at most. Is the year right?
console-holiday-twice = That holiday is already there for some of these days. Change it instead.
console-holiday-vinterferie = Winter holiday
console-holiday-paaskeferie = Easter holiday
console-holiday-sommerferie = Summer holiday
console-holiday-efteraarsferie = Autumn holiday
console-holiday-juleferie = Christmas holiday
console-holiday-ramadan = Ramadan
console-holiday-eid_al_fitr = Eid al-Fitr
console-holiday-eid_al_adha = Eid al-Adha
console-holiday-nowruz = Nowruz
