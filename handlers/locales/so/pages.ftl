# Choosing on the front page, and the leisure guide.
web-filter = Hel wax kuu habboon
web-day = Maalin
web-any-day = Maalin kasta
web-weekend = Sabti iyo Axad
web-effort = Noocee?
web-effort-any = Dhammaan
web-effort-1 = Bulsho
web-effort-2 = Waqtiga firaaqada
web-effort-3 = Waalidka
web-age = Da'
web-free-only = Bilaash oo keliya
web-about = Maxay ku saabsan tahay?
web-find = Tus
web-clear = Dhammaan tus
web-nothing-fits = Ma jiro wax dhammaan ku habboon. Wax yar ka dooro, ama na weydii.
web-age-wrong = Da'da tiro ku qor, tusaale 7.
web-leisure = Waqtiga firaaqada
web-leisure-title = Naadiyada iyo waqtiga firaaqada ee { $name }
web-leisure-lead = Hel naadi ama urur, oo arag cidda aad u qorayso.
web-map = Khariidadda ka eeg
web-share = La wadaag
web-share-sms = SMS ku dir
web-share-mail = Email ku dir
# What hangs in stairwells.
poster-scan = Sawir koodhka oo is qor
poster-sms = Ama SMS u dir { $number }: { $word }
poster-tear = Warqad yar qaado
