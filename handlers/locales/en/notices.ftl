# What is said unasked.
reminder-asks = You are signed up for: { $line }, { $party }. Are you coming? Answer YES, NO or how many.
reminder-short = Remember: { $line }, { $party }. We look forward to it.
reminder-too-late = It cannot be changed here any more. Write "my sign-ups" to see what you are signed up for.
one-at-a-time =
    I understood both a yes and a no. Please answer one at a time, and write what the answer is for:
    { $lines }
which-reminder =
    Which one do you mean? Write the number or BOTH.
    { $lines }
see-you = Good, see you: { $line }, { $party }.
not-this-time = Thank you, you skip this time: { $line }. You still come the other times.
offer = There is room now: { $line }, { $party }. Do you want it? Answer YES or NO before { $until }.
offer-part =
    { $free ->
        [one] There is { $free } place, and you are { $seats }: { $line }. Does one of you want it? Answer YES or NO before { $until }.
       *[other] There are { $free } places, and you are { $seats }: { $line }. Do some of you want to come? Answer how many, or NO, before { $until }.
    }
offer-too-many =
    { $free ->
        [one] There is only { $free } place. Answer YES or NO.
       *[other] There are only { $free } places. How many of you are coming?
    }
offer-refused = The place goes on to others: { $line }. You are off the waiting list.
offer-part-refused = All right. You are still on the waiting list: { $line }.
offer-lapsed = The time is up, and the place went on to others: { $line }. Write "waiting list for { $title }" to wait again.
offer-part-lapsed = The time is up. You are still on the waiting list: { $line }.
offer-too-late = That offer does not count any more. Write "my sign-ups" to see where you stand.
new-time = New time!
moved = New time: { $line }. You are { $party }. Can you still come? Answer YES or NO.
moved-waiting = New time: { $line }. You are still on the waiting list with { $party }.
called-off = Called off: { $line }.
next-time = The next time is { $moment }.
digest =
    This week:
    { $lines }
    Answer with a number. End it with NEWS OFF.
ask-feedback = How was { $title } on { $day }? Answer 1-5 (5 is best), and add a few words if you like.
feedback-thanks = Thank you for what you think of { $title }. It will be read.
feedback-thanks-plain = Thank you for telling us. It will be read.
rating-range = Answer with a number from 1 to 5, or write in words what you thought.

# Ideas.
ask-proposal = Tell us about your idea in a few sentences.
proposal-thanks = Thank you for the idea! It is passed on, and we come back to you if others want it too.

# Shifts.
shift-line = { $role } at { $title } { $moment }-{ $until }, { $place }
shift-line-short = { $role }, { $title } { $moment }-{ $until }
shifts =
    We need hands here. Write a number to take a shift:
    { $lines }
shifts-more =
    We need hands here. Write a number to take a shift:
    { $lines }
    Write MORE for more.
no-shifts = Thank you so much! All shifts are taken right now, but a person will write to you.
shift-taken = Thank you! You have the shift: { $line }.
shift-yours = You have that shift already: { $line }.
shift-full = Sorry, that shift is taken: { $line }.
shift-past = That shift has begun or is over.
needs-certificate = The shift needs a child protection certificate (børneattest). A person will help you with it.
own-shifts =
    Your shifts:
    { $lines }
    Write "I cannot take my shift" if something comes up.
no-own-shifts = You have no shifts. Write "I would like to help" to see where we need hands.
which-shift =
    Which shift? Write the number.
    { $lines }
shift-given-back = The shift is free again: { $line }. Thank you for telling us.
shift-reminder-asks = Remember your shift: { $line }. If you cannot make it, answer NO.
shift-reminder-short = Remember your shift: { $line }. Thank you for helping!
shift-see-you = Good, see you at your shift: { $line }.
shift-moved = Your shift has a new time: { $line }. Write "I cannot take my shift" if it does not suit you.
shift-called-off = Your shift is called off: { $line }.
