using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>What breaks in a municipality.</summary>
internal static class DemoFaults
{
    public static IReadOnlyList<DemoSubject> All { get; } =
    [
        new("Kâğıt sıkışması ya da baskı kalitesi", "{0} kâğıt sıkıştırıyor", "Yazıcı her iki sayfada bir kâğıt sıkıştırıyor, ön kapağı açıp çıkarıyoruz ama hemen tekrarlıyor.", RootCause.Hardware,
            "Alma merdanesi değiştirildi, tepsi ayarlandı; 30 sayfalık deneme çıktısı sorunsuz alındı.", "HP LaserJet M404", "Kat yazıcısı", "Vezne yazıcısı", "Canon LBP226"),
        new("Kâğıt sıkışması ya da baskı kalitesi", "{0} çıktıları silik", "Çıktıların sol yarısı silik çıkıyor, resmî yazıları yeniden basmak zorunda kalıyoruz.", RootCause.Hardware,
            "Drum ünitesi temizlendi, toner değiştirildi. Baskı kalitesi yerinde.", "Evrak kayıt yazıcısı", "Samsung M2070", "Koridor yazıcısı"),
        new("Yazıcı yazdırmıyor", "Ağ yazıcısı bulunamıyor ({0})", "Sabahtan beri yazdır dediğimde \"yazıcı çevrimdışı\" uyarısı geliyor. Odadaki diğer arkadaşlarda da aynı.", RootCause.Network,
            "Yazıcının IP adresi çakışmıştı; sabit adres verildi ve sürücü bağlantı noktası güncellendi.", "2. kat", "zemin kat", "tahsilat servisi"),
        new("Bilgisayar açılmıyor", "Bilgisayar açılmıyor", "Güç düğmesine basınca ışıklar yanıyor ama ekrana görüntü gelmiyor. Dün akşam düzgün kapatmıştım.", RootCause.Hardware,
            "Bellek modülü yuvasından çıkarılıp temizlenerek yeniden takıldı; açılış sınamaları tamamlandı."),
        new("Bilgisayar yavaş ya da donuyor", "Bilgisayar çok yavaşladı", "{0} açarken beş dakika bekliyorum, iki program birden açınca donuyor.", RootCause.Hardware,
            "Disk SSD ile değiştirildi, bellek 16 GB'a çıkarıldı; başlangıç programları ayıklandı.", "Netcad", "Excel tablolarını", "Otomasyonu"),
        new("Windows ve güncellemeler", "Mavi ekran hatası veriyor", "Günde üç dört kez mavi ekran verip yeniden başlıyor, yazdıklarım gidiyor.", RootCause.System,
            "Ekran kartı sürücüsü güncellendi, bozuk sistem dosyaları onarıldı. İki gün izlendi, yinelenmedi."),
        new("Ekran, klavye, fare", "Monitörde {0} var", "İki gündür ekranda görüntü bozuk, göz yoruyor.", RootCause.Hardware,
            "Monitör yedeğiyle değiştirildi; arızalı olan servise alındı.", "çizgi", "titreme", "renk bozulması"),
        new("Ekran, klavye, fare", "Klavye ve fare algılanmıyor", "Bilgisayar açılıyor ancak klavye de fare de çalışmıyor, USB yuvasını değiştirdim olmadı.", RootCause.Hardware,
            "Ön panel USB kartı arızalıydı; arka yuvalara alındı, klavye yenilendi."),
        new("Uzak birim hattı kesik", "İnternet kesik ({0})", "Odadaki hiçbir bilgisayarda internet yok, telefonlar çalışıyor.", RootCause.Infrastructure,
            "Kat anahtarının kesintisiz güç kaynağı kapanmıştı; güç sağlandı, bağlantı doğrulandı.", "evlendirme memurluğu", "ek hizmet binası", "zabıta karakolu", "şantiye"),
        new("Ortak klasöre girilemiyor", "Ortak klasöre girilemiyor", "\"{0}\" klasörüne girmeye çalışınca erişim reddedildi diyor. Geçen hafta giriyordum.", RootCause.System,
            "Grup üyeliği etki alanında yenilendi, oturum kapatılıp açıldı; erişim sağlandı.", "Meclis kararları", "Hakediş", "Ruhsat arşivi"),
        new("Kablosuz ağ", "Kablosuz ağ sık sık kopuyor", "{0} kablosuz bağlantı her on dakikada bir kopuyor, toplantıda sunum yapamadık.", RootCause.Network,
            "Erişim noktasının kanalı değiştirildi, yazılımı güncellendi. Sinyal ölçümü yapıldı.", "Meclis salonunda", "Kütüphanede", "Toplantı odasında"),
        new("Dahili telefon çalışmıyor", "Dahili telefon çalışmıyor", "Masamdaki dahili telefonda çevir sesi yok. Vatandaş ulaşamıyor.", RootCause.Infrastructure,
            "Duvar prizindeki kablo kopmuştu, yeniden sonlandırıldı; hat denendi."),
        new("Belediye otomasyonu", "{0} hata veriyor", "Kaydet dediğimde \"beklenmeyen hata\" penceresi açılıyor ve program kapanıyor. Ekran görüntüsünü alabildim.", RootCause.Software,
            "Programın yeni sürümü kuruldu, geçici dosyalar silindi. Kullanıcıyla birlikte işlem denendi.", "Tahakkuk modülü", "İmar otomasyonu", "Bordro programı", "Evrak sistemi"),
        new("EBYS ve e-imza", "E-imza programı imzayı görmüyor", "E-imza cihazını takıyorum, ışığı yanıyor ama imza uygulaması kart bulunamadı diyor. Bugün çıkması gereken yazılar var.", RootCause.Software,
            "Kart sürücüsü ve imza uygulaması güncellendi, deneme yazısı imzalandı."),
        new("Belediye otomasyonu", "Netcad lisansı bulunamadı uyarısı", "Netcad açılışta lisans sunucusuna ulaşılamıyor diyor, çizimlere bakamıyoruz.", RootCause.Software,
            "Lisans hizmeti yeniden başlatıldı, güvenlik duvarında kapı açıldı."),
        new("E-posta alınmıyor ya da gönderilmiyor", "E-posta gönderemiyorum", "Dışarıya yazdığım e-postalar geri dönüyor, içeriye gidiyor.", RootCause.System,
            "Posta kutusu kotası dolmuştu; arşivleme yapıldı, kota yükseltildi."),
        new("Belediye otomasyonu", "Otomasyon sunucusuna ulaşılamıyor", "Tahsilat yapamıyoruz, vezne önünde sıra oluştu. Bütün bilgisayarlarda aynı hata.", RootCause.System,
            "Veri tabanı hizmeti diskteki doluluk nedeniyle durmuştu; günlükler temizlendi, hizmet başlatıldı, uyarı eşiği düşürüldü."),
        new("Web sitesi ve e-belediye", "E-belediye ödeme sayfası hata veriyor", "Vatandaşlar karttan çekim yapılamadığını söylüyor, telefonlar susmuyor.", RootCause.System,
            "Sanal POS sertifikası yenilendi, deneme tahsilatı yapıldı; süresi dolmadan uyaran denetim eklendi."),
        new("Virüs ya da güvenlik uyarısı", "Şüpheli e-posta eki açıldı", "Kargo bildirimi diye gelen e-postanın ekini açtım, ekran bir an karardı. Bilgisayarı kapattım.", RootCause.User,
            "Bilgisayar ağdan ayrılıp tarandı, zararlı bulunmadı; parola yenilendi, gönderen engellendi. Kullanıcı bilgilendirildi."),
        new("Görüntü gelmiyor", "{0} kamerası görüntü vermiyor", "İzleme ekranında ilgili kamera siyah. Dünkü yağmurdan sonra oldu.", RootCause.Infrastructure,
            "Kameranın güç adaptörü değiştirildi, bağlantı kutusu yalıtıldı.", "Otopark", "Giriş kapısı", "Ambar"),
    ];
}
