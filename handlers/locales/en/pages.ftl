# Choosing on the front page, and the leisure guide.
web-filter = Find what fits
web-day = Day
web-any-day = Any day
web-weekend = Weekend
web-effort = What kind?
web-effort-any = Everything
web-effort-1 = Community
web-effort-2 = Leisure
web-effort-3 = For parents
web-age = Age
web-free-only = Free only
web-about = What is it about?
web-find = Show
web-clear = Show everything
web-nothing-fits = Nothing fits all of that. Choose a little less, or ask us.
web-age-wrong = Write the age as a number, for example 7.
web-leisure = Leisure
web-leisure-title = Clubs and leisure in { $name }
web-leisure-lead = Find a club or an association, and see whom to write to.
web-map = Show on a map
web-share = Share
web-share-sms = Send by SMS
web-share-mail = Send by email
# What hangs in stairwells.
poster-scan = Scan and sign up
poster-sms = Or send an SMS to { $number }: { $word }
poster-tear = Take a strip with you
