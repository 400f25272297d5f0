# Small words, dates and counts.
own-name = Türkçe
yes = Evet
no = Hayır
free = ücretsiz
kroner = { $kr } kr.
kroner-month = ayda { $kr } kr.
kroner-half-year = yarım yılda { $kr } kr.
kroner-season = sezonda { $kr } kr.
kroner-year = yılda { $kr } kr.
ages-from = { $low } yaş ve üstü
ages-to = { $high } yaşa kadar
ages-between = { $low }-{ $high } yaş
# Patterns of the Unicode date format: https://cldr.unicode.org (EEEE weekday, d day, MMMM month).
pattern-day = d MMMM EEEE
pattern-day-short = d/M EEE
clock = { $hour }:{ $minute }
moment = { $day } saat { $clock }
what-when-where = { $title }, { $moment }, { $place }
adults = { $count } yetişkin
children = { $count } çocuk
both = { $first } ve { $second }
nobody = kimse
language-da = Danca
language-en = İngilizce
language-ar = Arapça
language-tr = Türkçe
language-ur = Urduca
language-so = Somalice
language-fa = Farsça
language-pl = Lehçe
language-uk = Ukraynaca
door-telegram = Telegram
door-sms = SMS ile telefon
door-web = web sohbeti
door-terminal = terminal

# Buttons: short, they stand side by side on a small screen.
button-signup = Kaydol
button-about = Ayrıntı
button-more = Daha fazla
button-cancel = İptal
button-cancel-n = İptal { $number }
button-take-n = Al { $number }
button-give-back = Nöbeti bırak
button-case = Konuyu al
button-take-case = Al { $number }

# First words, help, and what nobody understood.
welcome = Ben { $name } için Nabobot. Yardım için "yardım", mesaj almamak için STOP yazın.
greeting = Merhaba! Sorun yeter, örneğin "hafta sonu neler var?" ya da "kayıtlarım" yazın.
you-are-welcome = Rica ederim!
greeting-languages = Şu dillerde de yazarım: { $names }. Dilin adını yazmanız yeter.
help = Ben { $name } için Nabobot. Örneğin yazın: cumartesi neler var? / 2 yetişkin 1 çocuk ortak akşam yemeğine kaydet / kayıtlarım / kaydımı iptal et / haberler açık / DANSK TAK / insanla konuş / STOP.
not-understood = Bunu anlamadım. Örneğin: "cumartesi neler var?", "2 yetişkin ortak akşam yemeğine kaydet" ya da "kayıtlarım".
take-your-time = Sorun değil. Belli olunca yazın.
offer-human = Bunu da anlamadım. Bir insan size yazsın mı?
no-human = Tamam. Neler yapabildiğimi görmek için "yardım" yazın.
human-comes = İlettim. Bir insan en kısa zamanda size buradan yazacak. Acilse 112'yi arayın.
human-took-over = Şimdi size burada bir insan cevap veriyor, Nabobot bu sırada susuyor.
bot-is-back = Konuşma için teşekkürler. Bundan sonra size yine Nabobot cevap verir.
danger = Şu anda tehlikede olan varsa 112'yi arayın.
abuse = Birbirimizle güzel konuşunca seve seve cevap veririm. Bir insana ihtiyacınız varsa "yardım" yazın.
attachment = Teşekkürler. Ben yalnız yazı okuyabilirim, buna bir insan bakacak. Lütfen ne hakkında olduğunu yazın.
sticker = Çok tatlı! Ben yalnız yazı okuyabilirim. Örneğin "hafta sonu neler var?" diye sorun.
edited = Mesajınızı düzelttiğinizi gördüm ama ilkine cevap verdim. Doğrusunu yeni bir mesajla yazın.
group-declined = Yalnız bana tek tek yazdığınızda cevap veririm. Bana özel sohbette yazın.
too-long = Mesaj benim için çok uzun. En önemlisini yazın, en çok { $most } karakter.
failed = Bende bir hata oldu, bir insana haber verilecek. Mesajınız kayıtlı.
gone = Bu artık yok. Şimdi olanları görmek için "neler var?" yazın.
button-old = Bu düğme artık geçerli değil. Ne istediğinizi yazın.
privacy = Yazdıklarınızı ve kayıtlarınızı saklarım ki yerleriniz dursun. Devamı: { $url } . "hakkımda ne biliyorsunuz" ya da "beni silin" yazın.

# Telegram's menu.
menu-program = Neler var?
menu-mine = Kayıtlarım
menu-language = Dili değiştir
menu-help = Ne yazabilirim?
menu-privacy = Hakkımda ne saklıyorsunuz?
menu-stop = Artık mesaj gelmesin

# Languages.
language-set = Bundan sonra size Türkçe yazacağım.
which-language = Hangi dil? { $names }

# STOP, START and the news.
stopped = Nabobot'tan artık mesaj almayacaksınız. Vazgeçerseniz START yazın.
stopped-signed-up = Nabobot'tan artık mesaj almayacaksınız. Kayıtlarınız duruyor: gelmiyorsanız START, sonra "kaydımı iptal et" yazın.
started = Merhaba! Ben { $name } için Nabobot. Sorun yeter, örneğin "hafta sonu neler var?" Mesaj almamak için STOP yazın.
started-again = Yine hoş geldiniz! Nabobot size yeniden yazıyor. Mesaj almamak için STOP yazın.
news-on = Artık haftanın programı ve haberler size gelecek. Durdurmak için "haberler kapalı" yazın.
news-off = Artık haber almayacaksınız. Kayıtlarınızla ilgili hatırlatmalar yine gelir. Yeniden almak için "haberler açık" yazın.

# One's own data.
export = Hakkınızda bildiklerimiz: dil { $language }, ad { $name }, { $signups } kayıt, { $shifts } nöbet ve { $messages } mesaj.
export-file = Hepsi bu dosyada.
export-human = Bir insan hepsinin elinize geçmesini sağlayacak.
ask-erase = Hakkınızda bildiğimiz her şeyi sileyim mi? Kayıtlarınız ve nöbetleriniz de silinir, geri alınamaz.
not-erased = Tamam, hiçbir şeyi silmiyorum.
erased = Hakkınızdaki her şey silindi. İstediğiniz zaman yine yazabilirsiniz.

# Linking two doors.
link-words = forbind link baglanti
link-code = 15 dakika içinde öbür sohbetinizden ya da telefonunuzdan BAĞLANTI { $code } yazın.
link-asked = Teşekkürler. Öbür sohbette evet deyin, ikisi bağlanır.
link-question = Kodunuz kullanıldı: { $door }. Bu siz misiniz, ikisi bağlansın mı?
link-refused = Tamam, bağlanmayacaklar.
link-unknown = Bu kodu tanımıyorum ya da süresi geçmiş. Yeni kod için BAĞLANTI yazın.
linked = Artık ikisi bir arada. Kayıtlarınız iki yerde de görünür.
