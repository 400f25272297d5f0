# The desk: the audit log, activities, who comes, people.
desk-audit = Audit log
desk-audit-why = Who did and looked at what at the desk. It holds no messages and no numbers.
desk-audit-when = When
desk-audit-who = Who
desk-audit-what = What
desk-audit-older = Older
desk-audit-none = Nothing has been done yet.
desk-innovator = The innovator
desk-person-number = person { NUMBER($number, useGrouping: 0) }
audit-sign-in = Signed in
audit-sign-out = Signed out
audit-activities-seats = Changed the places
audit-activities-call-off = Called off
audit-cases-take = Took the case
audit-cases-answer = Answered the case
audit-cases-back = Handed the case back to the bot
audit-cases-close = Closed the case
audit-broadcast-send = Broadcast to many
audit-broadcast-try = Tried a broadcast on the organisers
audit-broadcast-pause = Paused a broadcast
audit-broadcast-resume = Let a broadcast go on
audit-broadcast-withdraw = Took the rest of a broadcast back
audit-broadcast-again = Sent a message again
audit-money = Let messages go above the ceiling
audit-holidays-add = Added a holiday
audit-holidays-save = Changed a holiday
audit-holidays-remove = Removed a holiday
audit-holidays-usual = Put the usual holidays in
audit-undelivered-again = Sent a message again
audit-activities-move = Moved
audit-activities-extra = Added a date
audit-activities-publish = Published
audit-activities-unpublish = Made it a draft again
audit-activities-archive = Archived
audit-activities-save = Changed the activity
audit-new-publish = Published a new activity
audit-new-draft = Kept a new draft
desk-new = New activity
desk-edit = Edit
desk-edit-title = Edit: { $title }
desk-copy = Copy with new dates
desk-saved = Saved.
desk-kept =
    { $count ->
        [one] { $count } date does not fit the plan any more but stands, because somebody is on it. Call it off if it should not be there.
       *[other] { $count } dates do not fit the plan any more but stand, because somebody is on them. Call them off if they should not be there.
    }
desk-state-draft = draft
desk-state-published = published
desk-state-archived = archived
desk-draft-why = Only the desk knows a draft. Nabobot does not answer about it, and it is on no page.
desk-publish = Publish
desk-unpublish = Make it a draft
desk-archive = Archive
desk-keep-draft = Keep as a draft
desk-who-comes = Who comes
desk-move = Move
desk-move-yes = Yes, move it
desk-tell = Tell them
desk-day = Day
desk-extra = One more date
desk-extra-add = Add the date
desk-more-later =
    { $count ->
        [one] And { $count } date later.
       *[other] And { $count } dates later.
    }
desk-wrong =
    { $count ->
        [one] Something needs to be mended. Everything you wrote is still here.
       *[other] { $count } fields need to be mended. Everything you wrote is still here.
    }
desk-wrong-title = Write what the activity is called.
desk-wrong-place = Write where it is.
desk-wrong-long = This is too long: { $most } characters at most.
desk-wrong-choice = Choose one from the list.
desk-wrong-number = Write a whole number, { $most } at most.
desk-wrong-ages = The highest age is below the lowest.
desk-wrong-languages = Write codes from the list with commas between: { $codes }.
desk-wrong-day = Write a date, for example 13.2.2027.
desk-wrong-days = Write dates with commas between, for example 24.12.2026, 31.12.2026.
desk-wrong-clock = Write an hour, for example 17:30.
desk-wrong-until = The last day is before the first.
desk-wrong-both-ends = Choose either a last day or a number of times.
desk-wrong-no-dates = There are no coming dates in that.
desk-wrong-past = { $moment } is over.
desk-wrong-no-such-hour = There is no { $moment }: the clocks go forward that night.
desk-wrong-double = There is a date on { $moment } already.
desk-wrong-same = It is on { $moment } already.
desk-wrong-plan-stays = The activity repeats. Change the plan, or call the dates off one by one.
desk-wrong-covers =
    { $count ->
        [one] { $count } is signed up already. What a sign-up covers cannot change now.
       *[other] { $count } are signed up already. What a sign-up covers cannot change now.
    }
desk-wrong-unpublish = Somebody is or was signed up. Archive it instead.
desk-wrong-archive = Somebody is signed up to what is to come. Call those dates off first, so that they are told.
desk-words = Words
desk-title = Title
desk-short-title = Short title
desk-short-why = For lists and SMS, where room is dear.
desk-discreet-title = Discreet title
desk-discreet-why = What stands in messages that others may see. Empty: the title itself.
desk-description = Description
desk-price-note = About the price
desk-as-sms = As an SMS:
desk-sms =
    { $marks ->
        [one] { $marks } character
       *[other] { $marks } characters
    }, { $segments ->
        [one] { $segments } SMS segment
       *[other] { $segments } SMS segments
    }, { NUMBER($kroner, minimumFractionDigits: 2) } kr.
desk-when = When
desk-first-day = First day
desk-begins = From
desk-ends = To
desk-repeat = Repeat
desk-repeat-none = No
desk-repeat-week = Every week
desk-repeat-other = Every other week
desk-repeat-month = Every month on the same weekday
desk-repeat-keep = As the plan is now
desk-until = Until and with
desk-times = Number of times
desk-except = Not on these days
desk-except-why = Dates with commas between. If somebody is on one already, it stands until you call it off.
desk-more-dates = More days
desk-more-why = Dates with commas between, at the same hour.
desk-plan-why = If you change the hour, the coming dates move too and those signed up are told.
desk-where = Where and who
desk-place = Place
desk-address = Address
desk-host = Who is in charge
desk-run-by = Run by
desk-run-by-innovator = the innovator
desk-run-by-shared = the innovator and residents together
desk-run-by-residents = residents
desk-run-by-association = an association
desk-run-by-municipality = the municipality
desk-whom = For whom, and how
desk-price = Price in kroner
desk-price-why = 0 is free. Empty: not said.
desk-age-min = From age
desk-age-max = To age
desk-signup = Sign-up
desk-signup-required = required
desk-signup-open = come as you are
desk-signup-none = none
desk-covers = A sign-up covers
desk-covers-occurrence = one date at a time
desk-covers-series = all dates at once
desk-capacity-why = Empty: no limit.
desk-held-why = Places on each date that residents cannot have.
desk-closes = Sign-up closes, hours before
desk-closes-why = Empty: when it begins.
desk-gender = Gender
desk-gender-any = everybody
desk-gender-f = girls and women
desk-gender-m = boys and men
desk-effort = Effort
desk-effort-1 = community
desk-effort-2 = leisure
desk-effort-3 = parents
desk-languages = Languages spoken
desk-languages-why = Codes with commas between, for example da, ar.
desk-tags = Tags
desk-tags-why = With commas between. Nabobot finds the activity by them.
audit-comes-came = Ticked: came
audit-comes-missed = Ticked: did not come
audit-comes-unticked = Took a tick back
audit-comes-sign-up = Signed somebody up
audit-comes-give-up = Took somebody off the list
audit-comes-csv = Took the list as CSV
audit-comes-xlsx = Took the list as XLSX
desk-total =
    { $parties ->
        [one] { $parties } family
       *[other] { $parties } families
    }, { $people ->
        [one] { $people } in all
       *[other] { $people } in all
    }: { $adults ->
        [one] { $adults } adult
       *[other] { $adults } adults
    } and { $children ->
        [one] { $children } child
       *[other] { $children } children
    }
desk-of-places =
    { $count ->
        [one] of { $count } place
       *[other] of { $count } places
    }
desk-here = Are here
desk-ages = The children's ages
desk-years = { $age } years
desk-kitchen = For the kitchen
desk-waits = Some ticks wait for the network. They are kept here and sent as soon as it is back.
desk-signed-out = You are signed out. Your ticks are kept here and sent when you have signed in again and open the list.
desk-said-yes = said yes
desk-said-no = said no
desk-came = Came
desk-missed = Did not come
desk-untick = Take the tick back
desk-more = More
desk-give-up = Take off the list
desk-csv = Take as CSV
desk-xlsx = Take as XLSX
desk-print-why = Printed, the page is a door list.
desk-sign-up = Sign somebody up
desk-sign-up-do = Sign up
desk-name = Name
desk-phone = Phone
desk-phone-why = May be empty. With a number they get the reminder as an SMS.
desk-adults = Adults
desk-children = Children
desk-ages-of = The children's ages
desk-ages-why = Numbers with commas between, for example 4, 7.
desk-note = Note
desk-note-why = What the kitchen should know, for example: no nuts.
desk-way = How
desk-way-phone = by phone
desk-way-desk = at the desk
desk-way-paper = on paper
desk-queue = On the waiting list if there is no room
desk-full = There is no room for all of them. Tick this if they want to be on the waiting list.
desk-wrong-name = Write a name.
desk-wrong-phone = That is no phone number. Write it like 20 00 00 11.
desk-wrong-nobody = Write how many they are.
desk-wrong-ages-said = Write the ages in whole years, 17 at most, with commas between.
desk-yes = yes
desk-no = no
desk-column-name = Name
desk-column-adults = Adults
desk-column-children = Children
desk-column-ages = Ages
desk-column-standing = Stands as
desk-column-answer = Answered
desk-column-came = Came
desk-column-note = Note
audit-people = Read the conversation
audit-people-numbers = Looked at the numbers
audit-people-give = Gave a role
audit-people-take = Took a role away
audit-people-merge = Merged two records
audit-people-export = Took everything that is known
audit-people-erase = Erased
audit-undelivered-numbers = Looked at the numbers of the call list
desk-people = People
desk-person = The person
desk-search = Name, or what they come to
desk-search-do = Search
desk-doors = Doors
desk-no-door = none
desk-door-stopped = wants no messages
desk-door-unreachable = cannot be reached
desk-signups = Sign-ups
desk-no-signups = No sign-ups.
desk-shifts = Shifts
desk-stopped = said STOP
desk-page-before = Previous page
desk-page-after = Next page
desk-nobody-found = Nobody found.
desk-conversation = The conversation
desk-no-messages = No messages yet.
desk-language = Language
desk-met = Met
desk-messages-wanted = Wants messages
desk-digest = Yes to the week's programme
desk-broadcasts = Yes to news
desk-certificate = Børneattest in order
desk-hidden = (hidden)
desk-show-numbers = Show the numbers
desk-numbers-why = The log will say that you looked.
desk-roles = Roles
desk-role-host = Host
desk-role-professional = Professional
desk-role-volunteer = Volunteer
desk-role-give = Give
desk-role-take = Take back
desk-rights = Rights
desk-export = Take everything that is known
desk-erase = Erase
desk-erase-sure = Erase everything about { $name }? Sign-ups and messages go, and it cannot be undone.
desk-erase-yes = Yes, erase everything
desk-erased = Everything about the person is erased.
desk-merge = Merge with another
desk-merge-with = Who is the same as { $name }?
desk-merge-why = Choose the other one. The doors, sign-ups and messages of both are gathered with the one.
desk-merge-this = This is the same person
desk-merge-sure = Gather { $other } with { $name }? Where both are signed up to the same thing the better place stands. It cannot be undone.
desk-merge-yes = Yes, merge
