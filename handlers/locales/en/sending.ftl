send-preview-at =
    { $count ->
        [one] "{ $text }" To { $count } recipient as things are now: { $reach }. Shall I send it { $moment }?
       *[other] "{ $text }" To { $count } recipients as things are now: { $reach }. Shall I send it { $moment }?
    }
send-when-unclear = I cannot send it then. Write a day and an hour to come, for example: Saturday 10:00. YES sends it now, NO leaves it.
send-planned = It goes { $moment }, to those who belong to the group then. WITHDRAW takes it back, SENT shows how far it is.
test-words = test
send-tested = You get it now as everybody would. Shall I send it?
send-paused = Paused: sent to { $sent } of { $people }. RESUME goes on, WITHDRAW takes the rest back.
send-resumed = It goes on: sent to { $sent } of { $people } until now.
send-withdrawn = The rest is not sent: { $sent } of { $people } got it.
send-done-withdrawn = The broadcast was stopped: sent to { $sent }, taken back from { $withdrawn }.
send-taken-back = It is not sent to anybody.
console-to-never-came = Have never come
console-to-signed-up = Signed up
console-to-dates = A certain day
console-to-narrowed = Some of those who said yes to news
console-to-interest = Have signed up to: { $tag }
console-to-ages = Have children aged { $ages }
console-to-language = Write in { $language }
console-effort-1 = Effort 1: community
console-effort-2 = Effort 2: leisure
console-effort-3 = Effort 3: parents
console-when = When
console-when-now = Now
console-when-at = At a time
console-when-before = So many hours before
console-when-hours = Hours before
console-when-wrong = It cannot be sent then. Choose a time to come.
console-goes = Goes { $moment }, to those who belong to the group then.
console-send-planned = Send at that time
console-try = Try it on the organisers
console-tried =
    { $count ->
        [0] No organiser can be reached: set ORGANISER_ADDRESSES, and write to the bot once.
        [one] Sent to { $count } organiser as a test.
       *[other] Sent to { $count } organisers as a test.
    }
console-broadcasts = Latest broadcasts
console-course-planned = Planned
console-course-queueing = Being queued
console-course-out = Being sent
console-course-sent = Sent
console-course-paused = Paused
console-course-withdrawn = Taken back
console-progress = Sent to { $sent } of { $people }. Waiting: { $waiting }. Did not arrive: { $lost }.
console-spared = { $count } did not want it.
console-withdrawn = { $count } did not get it.
console-pause = Pause
console-resume = Go on
console-withdraw = Do not send the rest
console-recipient = Recipient
console-door = By
console-outcome = What became of it
console-at = When
console-unnamed = No. { $number }
console-further = More
console-row-dropped = was not sent
ceiling-near = { $percent } % of the month's ceiling for SMS is spent: { NUMBER($spent, minimumFractionDigits: 2) } of { NUMBER($limit, minimumFractionDigits: 2) } kr. Above it the week's programme and broadcasts by SMS wait for you; replies and reminders go on. { $url }
ceiling-reached = The month's ceiling for SMS is reached: { NUMBER($spent, minimumFractionDigits: 2) } of { NUMBER($limit, minimumFractionDigits: 2) } kr. The week's programme and broadcasts by SMS wait until you let them go: { $url }. Replies and reminders go on.
console-money = What it costs
console-money-spent = { NUMBER($spent, minimumFractionDigits: 2) } kr have been spent on SMS this month.
console-money-limit = { NUMBER($spent, minimumFractionDigits: 2) } of { NUMBER($limit, minimumFractionDigits: 2) } kr have been spent on SMS this month ({ $percent } %).
console-money-no-limit = There is no ceiling: set SMS_MONTHLY_LIMIT_KR.
console-money-held =
    { $count ->
        [one] { $count } message waits because the ceiling is reached.
       *[other] { $count } messages wait because the ceiling is reached.
    }
console-money-lift = Let them go all the same this month
console-money-lifted = The ceiling is lifted for the rest of the month.
console-money-why = Only SMS cost. The price of a segment stands in SMS_PRICE_KR; what is paid, Twilio says.
console-money-months = Month by month
console-money-month = Month
console-money-messages = Messages
console-money-segments = SMS segments
console-money-kroner = Kroner
console-money-amount = { NUMBER($kroner, minimumFractionDigits: 2, maximumFractionDigits: 2) }
console-money-each = Kr a message
console-money-sorts = This month by sort
console-money-activities = This month by activity
console-money-efforts = This month by effort
console-money-sort-reply = Replies
console-money-sort-human = A human's answers
console-money-sort-alert = Alerts to organisers
console-money-sort-notice = Changes and offered places
console-money-sort-reminder = Reminders
console-money-sort-feedback = Questions afterwards
console-money-sort-digest = The week's programme
console-money-sort-broadcast = Broadcasts
console-money-none = Other
