# Signing up.
signed-up = You are signed up for: { $line }, { $party }.
signed-up-already = You are signed up already for: { $line }, { $party }.
sign-up-changed = Changed. You are now signed up for: { $line }, { $party }.
whole-series = That covers every time.
signup-dropped = All right, you are not signed up.
ask-sign-up = Shall I sign you up? { $line }.
ask-day = { $line }. Is that the day? Other days: { $later }.
ask-change = You are signed up: { $line }, { $party }. Shall I change it?
each-date-alone = Each date is signed up for on its own.
ask-other-day = { $title } is not on that day. The next is { $line }. Shall I sign you up for that?
ask-party = { $line }. How many are you? Write for example: 2 adults and 1 child.
ask-children = How many of you { $total } are children?
ask-adults =
    { $children ->
        [one] { $line }. And how many adults come with the child?
       *[other] { $line }. And how many adults come with the { $children } children?
    }
ask-ages = { $line }, for people { $ages }. How old are the children?
wrong-age = { $title } does not suit someone aged { $age }: it is for people { $ages }.
wrong-gender-m = { $title } is for boys. Who is it for?
wrong-gender-f = { $title } is for girls. Who is it for?
instead = Perhaps rather: { $lines }.
no-signup-needed = You need not sign up, you can just come: { $line }.
cancelled-next = { $title } is called off that day. The next time is { $next }. Shall I sign you up for that?
begun-next = { $title } has begun. The next time is { $next }. Shall I sign you up for that?
signup-closed = Sign-up closed { $moment }: { $line }. Write HUMAN if you would still like to come.
full = It is full: { $line }. Shall I put you on the waiting list?
full-some-left =
    { $free ->
        [one] There is { $free } place left, and you are { $seats }. Shall I put you on the waiting list?
       *[other] There are { $free } places left, and you are { $seats }. Shall I put you on the waiting list?
    }
full-unchanged =
    { $free ->
        [0] There is no room for more: { $line }. You still stand as { $party }.
        [one] There is only { $free } more place: { $line }. You still stand as { $party }.
       *[other] There are only { $free } more places: { $line }. You still stand as { $party }.
    }
queued = You are number { $place } on the waiting list: { $line }, { $party }. You hear from us when there is room.

# One's own places.
no-signups = You are not signed up for anything. Write "what is on?" to find something.
my-signups =
    You are signed up for:
    { $lines }
line-waiting = { $line } (waiting list, no. { $place })
line-offered = { $line } (a place is offered, answer YES or NO)
ask-cancel = Shall I cancel your place at { $lines }?
ask-cancel-all = Shall I cancel all of it? { $lines }
which-to-cancel =
    Which one would you like to cancel?
    { $lines }
not-signed-up-to-that =
    You are not signed up for that. You have:
    { $lines }
    Write the number if it is one of them.
late-thanks = Thank you for telling us. I pass it on to the organiser.
kept = All right, you still have your place.
place-given-up = Cancelled: { $line }, { $party }. Thank you for telling us.
queue-left = You are off the waiting list: { $line }, { $party }.
cancelled-already = That is cancelled already: { $line }.
is-past = It has begun or is over: { $line }.
dropped = All right, it does not happen.
