# What is on.
list =
    { $lines }
    Daha fazla bilgi için numara yazın.
list-with-more =
    { $lines }
    Numara yazın ya da devamı için "daha fazla" yazın.
list-which =
    { $lines }
    Hangisi? Numarasını yazın.
more-below = Devamı var.
no-more = Listede başka yok. Örneğin "gelecek hafta neler var?" diye sorun.
also-on = Ayrıca: { $days }.
just-come = Kayıt gerekmez, doğrudan gelin.
signup-way-on = Örneğin yazın: 2 yetişkin kaydet, { $title }.
full-way-on = Yer yok ama bekleyebilirsiniz: "bekleme listesi" yazın.
nothing = Şu anda böyle bir şey bulamadım. Hepsini görmek için "neler var?" yazın ya da neyin eksik olduğunu anlatın.
nothing-but-time =
    O saatte yok. En yakını:
    { $near }
nothing-but-place =
    O yerde yok. Başka yerde var:
    { $near }
nothing-but-spoken =
    O dilde yok. Ama şunlar var:
    { $near }
nothing-but-day =
    O gün yok. Sıradaki:
    { $near }
nothing-but-price =
    O ücrete yok. Ama şunlar var:
    { $near }
nothing-but-subject =
    Bizde henüz yok. Aynı zamanda şunlar var:
    { $near }
nothing-but-most =
    Tam öylesi yok. En yakını:
    { $near }
day-unclear = Hangi gün olduğunu anlamadım. Örneğin "20 ocak çarşamba" yazın.
holiday-unknown = O tatilin ya da bayramın tarihlerini bilmiyorum. Bir gün yazın, örneğin "20 ocak çarşamba".
which-activity = Hangi etkinlik? Adını yazın, örneğin "ortak akşam yemeği", ya da "neler var?"
no-dates = { $title }: şu anda takvimde gün yok.
no-such-number = Liste 1 ile { $count } arası. Hangi numara?
only-one = Yalnızca bir seçenek var: { $line }. Onun için 1 yazın.

# Facts.
fact-price = { $title }: { $price }.
fact-when = { $title }: { $moment }-{ $until }, { $place }.
fact-where = { $title } burada: { $place }.
fact-ages = { $title }: { $ages }.
fact-all-ages = { $title } her yaş için.
fact-signup = Evet, { $title } için kayıt gerekir. Örneğin yazın: 2 yetişkin kaydet, { $title }.
fact-no-signup = Hayır, { $title } için kayıt gerekmez, doğrudan gelin.
fact-deadline = { $title } başlayana kadar ({ $moment }), yer oldukça kaydolabilirsiniz.
fact-deadline-at = { $title } için son kayıt: { $moment }. Yer oldukça kaydolabilirsiniz.
fact-host = { $title }, düzenleyen: { $host }.
fact-room =
    { $count ->
        [0] Yer yok: { $line }. Sıraya girmek için "bekleme listesi" yazın.
        [one] { $count } yer kaldı: { $line }.
       *[other] { $count } yer kaldı: { $line }.
    }
fact-room-plenty = Evet, yer var: { $line }.
fact-languages = { $title }, konuşulan diller: { $languages }.
fact-description = { $title }: { $text }
fact-unknown = { $title } hakkında bunu bilmiyorum. Soruyu iletiyorum.
fact-unknown-topic = Bunu bilmiyorum. "insanla konuş" yazın, ileteyim.
see-also = Bakın: { $lines }.

# The leisure guide.
fritidspas = boş zaman kartı (fritidspas)
club-list =
    { $lines }
    Daha fazla bilgi için numara yazın.
club-list-more =
    { $lines }
    Numara yazın ya da devamı için "daha fazla" yazın.
club-trial = Ücretsiz denenebilir.
club-waiting = Bekleme listesi var.
club-contact = İletişim: { $contact }.
club-verified = Kontrol edildi: { $day }.
no-club = Bunu burada henüz bilmiyoruz. "öneriyorum ..." yazın, üzerinde çalışalım.
no-club-but = Onu bulamadım ama şu var: { $near }.
