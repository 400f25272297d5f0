# Choosing on the front page, and the leisure guide.
web-filter = Size uyanı bulun
web-day = Gün
web-any-day = Bütün günler
web-weekend = Hafta sonu
web-effort = Ne tür?
web-effort-any = Hepsi
web-effort-1 = Birlikte
web-effort-2 = Boş zaman
web-effort-3 = Anne babalar için
web-age = Yaş
web-free-only = Yalnız ücretsiz
web-about = Konusu ne?
web-find = Göster
web-clear = Hepsini göster
web-nothing-fits = Bunların hepsine uyan bir şey yok. Daha azını seçin ya da bize sorun.
web-age-wrong = Yaşı sayı olarak yazın, örneğin 7.
web-leisure = Boş zaman
web-leisure-title = { $name }: kulüpler ve boş zaman
web-leisure-lead = Bir kulüp ya da dernek bulun, kime yazacağınızı görün.
web-map = Haritada göster
web-share = Paylaş
web-share-sms = SMS ile gönder
web-share-mail = E-posta ile gönder
# What hangs in stairwells.
poster-scan = Kodu tarayın, kaydolun
poster-sms = Ya da { $number } numarasına SMS gönderin: { $word }
poster-tear = Bir şerit alın
