# What is on.
list =
    { $lines }
    Write a number to hear more.
list-with-more =
    { $lines }
    Write a number, or MORE for more.
list-which =
    { $lines }
    Which one do you mean? Write the number.
more-below = There are more.
no-more = There is no more on the list. Ask for example "what is on next week?"
also-on = Also { $days }.
just-come = You can just come.
signup-way-on = Write for example: sign up 2 adults for { $title }.
full-way-on = It is full, but you can wait for a place: write WAITING LIST.
nothing = I found nothing like that right now. Write "what is on?" to see everything, or tell us what you miss.
nothing-but-time =
    Not at that hour. The nearest is:
    { $near }
nothing-but-place =
    Not at that place. Elsewhere there is:
    { $near }
nothing-but-spoken =
    Not in that language. But there is:
    { $near }
nothing-but-day =
    Not on that day. The next is:
    { $near }
nothing-but-price =
    Not at that price. But there is:
    { $near }
nothing-but-subject =
    We do not have that yet. At the same time there is:
    { $near }
nothing-but-most =
    Not exactly that. The nearest is:
    { $near }
day-unclear = I did not understand which day. Write for example "Wednesday 20 January".
holiday-unknown = I do not know the dates of that holiday. Write a day, for example "Wednesday 20 January".
which-activity = Which activity do you mean? Write its name, for example "communal dinner", or "what is on?"
no-dates = { $title } has no dates in the calendar right now.
no-such-number = The list goes from 1 to { $count }. Which number?
only-one = There is only one to choose: { $line }. Write 1 for it.

# Facts.
fact-price = { $title }: { $price }.
fact-when = { $title } is { $moment }-{ $until }, { $place }.
fact-where = { $title } is here: { $place }.
fact-ages = { $title } is for people { $ages }.
fact-all-ages = { $title } is for all ages.
fact-signup = Yes, { $title } needs a sign-up. Write for example: sign up 2 adults for { $title }.
fact-no-signup = No, you can just come to { $title }.
fact-deadline = You can sign up for { $title } until it begins, { $moment }, as long as there is room.
fact-deadline-at = You can sign up for { $title } until { $moment }, as long as there is room.
fact-host = { $title } is run by { $host }.
fact-room =
    { $count ->
        [0] It is full: { $line }. Write WAITING LIST to wait for a place.
        [one] There is { $count } place left: { $line }.
       *[other] There are { $count } places left: { $line }.
    }
fact-room-plenty = Yes, there is room: { $line }.
fact-languages = At { $title } we speak { $languages }.
fact-description = { $title }: { $text }
fact-unknown = I do not know that about { $title }. I pass the question on.
fact-unknown-topic = I do not know that. Write HUMAN, and I pass it on.
see-also = See: { $lines }.

# The leisure guide.
fritidspas = leisure pass (fritidspas)
club-list =
    { $lines }
    Write a number to hear more.
club-list-more =
    { $lines }
    Write a number, or MORE for more.
club-trial = You can try it for free.
club-waiting = There is a waiting list.
club-contact = Contact: { $contact }.
club-verified = Checked { $day }.
no-club = We do not know of that here yet. Write "I suggest ..." and we will work on it.
no-club-but = I did not find that, but there is: { $near }.
