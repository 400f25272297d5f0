# What is said unasked.
reminder-asks = Kaydınız var: { $line }, { $party }. Geliyor musunuz? EVET, HAYIR ya da kaç kişi yazın.
reminder-short = Unutmayın: { $line }, { $party }. Sizi bekliyoruz.
reminder-too-late = Bu artık buradan değiştirilemez. Kayıtlarınızı görmek için "kayıtlarım" yazın.
one-at-a-time =
    Hem evet hem hayır anladım. Teker teker yanıtlayın ve yanıtın neye ait olduğunu yazın:
    { $lines }
which-reminder =
    Hangisi için? Numarasını ya da "hepsi" yazın.
    { $lines }
see-you = Güzel, görüşürüz: { $line }, { $party }.
not-this-time = Teşekkürler, bu sefer gelmiyorsunuz: { $line }. Öbür günler kaydınız sürüyor.
offer = Yer açıldı: { $line }, { $party }. İster misiniz? EVET ya da HAYIR yazın. En geç: { $until }.
offer-part =
    { $free ->
        [one] { $free } yer var, siz { $seats } kişisiniz: { $line }. Biriniz gelsin mi? EVET ya da HAYIR yazın. En geç: { $until }.
       *[other] { $free } yer var, siz { $seats } kişisiniz: { $line }. Bir kısmınız gelsin mi? Kaç kişi olduğunu ya da HAYIR yazın. En geç: { $until }.
    }
offer-too-many =
    { $free ->
        [one] Yalnız { $free } yer var. EVET ya da HAYIR yazın.
       *[other] Yalnız { $free } yer var. Kaç kişi geliyorsunuz?
    }
offer-refused = Yer başkasına geçti: { $line }. Bekleme listesinden çıktınız.
offer-part-refused = Tamam. Hâlâ bekleme listesindesiniz: { $line }.
offer-lapsed = Süre doldu, yer başkasına verildi: { $line }. Yeniden beklemek için "bekleme listesi { $title }" yazın.
offer-part-lapsed = Süre doldu. Hâlâ bekleme listesindesiniz: { $line }.
offer-too-late = Bu teklif artık geçerli değil. Durumunuzu görmek için "kayıtlarım" yazın.
new-time = Yeni zaman!
moved = Yeni zaman: { $line }. Siz: { $party }. Yine gelebilir misiniz? EVET ya da HAYIR yazın.
moved-waiting = Yeni zaman: { $line }. Hâlâ bekleme listesindesiniz: { $party }.
called-off = İptal oldu: { $line }.
next-time = Sıradaki: { $moment }.
digest =
    Bu hafta:
    { $lines }
    Bir numara yazın. Durdurmak için: "haberler kapalı".
ask-feedback = { $title } ({ $day }) nasıldı? 1 ile 5 arası bir sayı yazın (5 en iyi), isterseniz birkaç söz ekleyin.
feedback-thanks = { $title } hakkındaki düşünceniz için teşekkürler. Okunacak.
feedback-thanks-plain = Düşünceniz için teşekkürler. Okunacak.
rating-range = 1 ile 5 arası bir sayı yazın ya da düşüncenizi sözle yazın.

# Ideas.
ask-proposal = Fikrinizi birkaç cümleyle anlatın.
proposal-thanks = Fikriniz için teşekkürler! İletildi, başkaları da isterse size döneriz.

# Shifts.
shift-line = { $role }: { $title }, { $moment }-{ $until }, { $place }
shift-line-short = { $role }, { $title } { $moment }-{ $until }
shifts =
    Burada yardıma ihtiyacımız var. Nöbet almak için numara yazın:
    { $lines }
shifts-more =
    Burada yardıma ihtiyacımız var. Nöbet almak için numara yazın:
    { $lines }
    Devamı için "daha fazla" yazın.
no-shifts = Çok teşekkürler! Şu anda bütün nöbetler dolu ama bir insan size yazacak.
shift-taken = Teşekkürler! Nöbet sizin: { $line }.
shift-yours = Bu nöbet zaten sizin: { $line }.
shift-full = Üzgünüz, bu nöbet dolu: { $line }.
shift-past = Bu nöbet başladı ya da bitti.
needs-certificate = Bu nöbet için çocuklarla çalışma belgesi (børneattest) gerekir. Bir insan size yardım edecek.
own-shifts =
    Nöbetleriniz:
    { $lines }
    Gelemezseniz "nöbetime gelemiyorum" yazın.
no-own-shifts = Nöbetiniz yok. Nerede yardım gerektiğini görmek için "gönüllü olmak istiyorum" yazın.
which-shift =
    Hangi nöbet? Numarasını yazın.
    { $lines }
shift-given-back = Nöbeti bıraktınız: { $line }. Haber verdiğiniz için teşekkürler.
shift-reminder-asks = Nöbetinizi unutmayın: { $line }. Gelemiyorsanız HAYIR yazın.
shift-reminder-short = Nöbetinizi unutmayın: { $line }. Yardımınız için teşekkürler!
shift-see-you = Güzel, nöbette görüşürüz: { $line }.
shift-moved = Nöbetinizin zamanı değişti: { $line }. Uymuyorsa "nöbetime gelemiyorum" yazın.
shift-called-off = Nöbetiniz iptal oldu: { $line }.
