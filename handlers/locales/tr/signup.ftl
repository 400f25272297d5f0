# Signing up.
signed-up = Kaydoldunuz: { $line }, { $party }.
signed-up-already = Zaten kayıtlısınız: { $line }, { $party }.
sign-up-changed = Değiştirildi. Şimdi kaydınız: { $line }, { $party }.
whole-series = Bütün günler için geçerli.
signup-dropped = Tamam, kaydolmadınız.
ask-sign-up = Sizi kaydedeyim mi? { $line }.
ask-day = { $line }. O gün mü? Başka günler: { $later }.
ask-change = Kaydınız: { $line }, { $party }. Değiştireyim mi?
each-date-alone = Her tarihe ayrı kaydolunur.
ask-other-day = { $title } o gün yok. Sıradaki: { $line }. Sizi oraya kaydedeyim mi?
ask-party = { $line }. Kaç kişi geliyorsunuz? Örneğin: 2 yetişkin ve 1 çocuk.
ask-children = { $total } kişiden kaçı çocuk?
ask-adults =
    { $children ->
        [one] { $line }. Çocukla birlikte kaç yetişkin geliyor?
       *[other] { $line }. { $children } çocukla birlikte kaç yetişkin geliyor?
    }
ask-ages = { $line }, { $ages }. Çocuklar kaç yaşında?
wrong-age = { $title }: { $ages }. { $age } yaş için uygun değil.
wrong-gender-m = { $title } erkek çocuklar için. Kimin için?
wrong-gender-f = { $title } kızlar için. Kimin için?
instead = Belki şu olur: { $lines }.
no-signup-needed = Kayıt gerekmez, doğrudan gelin: { $line }.
cancelled-next = { $title } o gün iptal. Sıradaki: { $next }. Sizi kaydedeyim mi?
begun-next = { $title } başladı. Sıradaki: { $next }. Sizi kaydedeyim mi?
signup-closed = Kayıt kapandı ({ $moment }): { $line }. Yine de gelmek isterseniz "insanla konuş" yazın.
full = Yer yok: { $line }. Sizi bekleme listesine yazayım mı?
full-some-left = { $free } yer kaldı, siz { $seats } kişisiniz. Sizi bekleme listesine yazayım mı?
full-unchanged =
    { $free ->
        [0] Daha fazla yer yok: { $line }. Kaydınız aynı: { $party }.
        [one] Yalnız { $free } yer daha var: { $line }. Kaydınız aynı: { $party }.
       *[other] Yalnız { $free } yer daha var: { $line }. Kaydınız aynı: { $party }.
    }
queued = Bekleme listesinde { $place }. sıradasınız: { $line }, { $party }. Yer açılınca haber veririz.

# One's own places.
no-signups = Kaydınız yok. Bir şey bulmak için "neler var?" yazın.
my-signups =
    Kayıtlarınız:
    { $lines }
line-waiting = { $line } (bekleme listesi, { $place }. sıra)
line-offered = { $line } (size yer var, EVET ya da HAYIR yazın)
ask-cancel = Kaydınızı iptal edeyim mi? { $lines }
ask-cancel-all = Hepsini iptal edeyim mi? { $lines }
which-to-cancel =
    Hangisini iptal edelim?
    { $lines }
not-signed-up-to-that =
    Buna kayıtlı değilsiniz. Kayıtlarınız:
    { $lines }
    Bunlardan biriyse numarasını yazın.
late-thanks = Haber verdiğiniz için teşekkürler. Organizatöre iletiyorum.
kept = Tamam, yeriniz duruyor.
place-given-up = İptal edildi: { $line }, { $party }. Haber verdiğiniz için teşekkürler.
queue-left = Bekleme listesinden çıktınız: { $line }, { $party }.
cancelled-already = Bu zaten iptal edildi: { $line }.
is-past = Başladı ya da bitti: { $line }.
dropped = Tamam, yapmıyorum.
