using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>What breaks in a municipality.</summary>
internal static class DemoFaults
{
    public static IReadOnlyList<DemoSubject> All { get; } =
    [
        Fault("yazici", "{0} kâğıt sıkıştırıyor", "Yazıcı her iki sayfada bir kâğıt sıkıştırıyor, ön kapağı açıp çıkarıyoruz ama hemen tekrarlıyor.", RootCause.Hardware,
            "Alma merdanesi değiştirildi, tepsi ayarlandı; 30 sayfalık deneme çıktısı sorunsuz alındı.", "HP LaserJet M404", "Kat yazıcısı", "Vezne yazıcısı", "Canon LBP226"),
        Fault("yazici", "{0} çıktıları silik", "Çıktıların sol yarısı silik çıkıyor, resmî yazıları yeniden basmak zorunda kalıyoruz.", RootCause.Hardware,
            "Drum ünitesi temizlendi, toner değiştirildi. Baskı kalitesi yerinde.", "Evrak kayıt yazıcısı", "Samsung M2070", "Koridor yazıcısı"),
        Fault("yazici", "Ağ yazıcısı bulunamıyor ({0})", "Sabahtan beri yazdır dediğimde \"yazıcı çevrimdışı\" uyarısı geliyor. Odadaki diğer arkadaşlarda da aynı.", RootCause.Network,
            "Yazıcının IP adresi çakışmıştı; sabit adres verildi ve sürücü bağlantı noktası güncellendi.", "2. kat", "zemin kat", "tahsilat servisi"),
        Fault("bilgisayar", "Bilgisayar açılmıyor", "Güç düğmesine basınca ışıklar yanıyor ama ekrana görüntü gelmiyor. Dün akşam düzgün kapatmıştım.", RootCause.Hardware,
            "Bellek modülü yuvasından çıkarılıp temizlenerek yeniden takıldı; açılış sınamaları tamamlandı."),
        Fault("bilgisayar", "Bilgisayar çok yavaşladı", "{0} açarken beş dakika bekliyorum, iki program birden açınca donuyor.", RootCause.Hardware,
            "Disk SSD ile değiştirildi, bellek 16 GB'a çıkarıldı; başlangıç programları ayıklandı.", "Netcad", "Excel tablolarını", "Otomasyonu"),
        Fault("bilgisayar", "Mavi ekran hatası veriyor", "Günde üç dört kez mavi ekran verip yeniden başlıyor, yazdıklarım gidiyor.", RootCause.System,
            "Ekran kartı sürücüsü güncellendi, bozuk sistem dosyaları onarıldı. İki gün izlendi, yinelenmedi."),
        Fault("bilgisayar", "Monitörde {0} var", "İki gündür ekranda görüntü bozuk, göz yoruyor.", RootCause.Hardware,
            "Monitör yedeğiyle değiştirildi; arızalı olan servise alındı.", "çizgi", "titreme", "renk bozulması"),
        Fault("bilgisayar", "Klavye ve fare algılanmıyor", "Bilgisayar açılıyor ancak klavye de fare de çalışmıyor, USB yuvasını değiştirdim olmadı.", RootCause.Hardware,
            "Ön panel USB kartı arızalıydı; arka yuvalara alındı, klavye yenilendi."),
        Fault("internet", "İnternet kesik ({0})", "Odadaki hiçbir bilgisayarda internet yok, telefonlar çalışıyor.", RootCause.Infrastructure,
            "Kat anahtarının kesintisiz güç kaynağı kapanmıştı; güç sağlandı, bağlantı doğrulandı.", "evlendirme memurluğu", "ek hizmet binası", "zabıta karakolu", "şantiye"),
        Fault("ag", "Ortak klasöre girilemiyor", "\"{0}\" klasörüne girmeye çalışınca erişim reddedildi diyor. Geçen hafta giriyordum.", RootCause.System,
            "Grup üyeliği etki alanında yenilendi, oturum kapatılıp açıldı; erişim sağlandı.", "Meclis kararları", "Hakediş", "Ruhsat arşivi"),
        Fault("ag", "Kablosuz ağ sık sık kopuyor", "{0} kablosuz bağlantı her on dakikada bir kopuyor, toplantıda sunum yapamadık.", RootCause.Network,
            "Erişim noktasının kanalı değiştirildi, yazılımı güncellendi. Sinyal ölçümü yapıldı.", "Meclis salonunda", "Kütüphanede", "Toplantı odasında"),
        Fault("telefon", "Dahili telefon çalışmıyor", "Masamdaki dahili telefonda çevir sesi yok. Vatandaş ulaşamıyor.", RootCause.Infrastructure,
            "Duvar prizindeki kablo kopmuştu, yeniden sonlandırıldı; hat denendi."),
        Fault("program", "{0} hata veriyor", "Kaydet dediğimde \"beklenmeyen hata\" penceresi açılıyor ve program kapanıyor. Ekran görüntüsünü alabildim.", RootCause.Software,
            "Programın yeni sürümü kuruldu, geçici dosyalar silindi. Kullanıcıyla birlikte işlem denendi.", "Tahakkuk modülü", "İmar otomasyonu", "Bordro programı", "Evrak sistemi"),
        Fault("program", "E-imza programı imzayı görmüyor", "E-imza cihazını takıyorum, ışığı yanıyor ama imza uygulaması kart bulunamadı diyor. Bugün çıkması gereken yazılar var.", RootCause.Software,
            "Kart sürücüsü ve imza uygulaması güncellendi, deneme yazısı imzalandı."),
        Fault("program", "Netcad lisansı bulunamadı uyarısı", "Netcad açılışta lisans sunucusuna ulaşılamıyor diyor, çizimlere bakamıyoruz.", RootCause.Software,
            "Lisans hizmeti yeniden başlatıldı, güvenlik duvarında kapı açıldı."),
        Fault("posta", "E-posta gönderemiyorum", "Dışarıya yazdığım e-postalar geri dönüyor, içeriye gidiyor.", RootCause.System,
            "Posta kutusu kotası dolmuştu; arşivleme yapıldı, kota yükseltildi."),
        Fault("sunucu", "Otomasyon sunucusuna ulaşılamıyor", "Tahsilat yapamıyoruz, vezne önünde sıra oluştu. Bütün bilgisayarlarda aynı hata.", RootCause.System,
            "Veri tabanı hizmeti diskteki doluluk nedeniyle durmuştu; günlükler temizlendi, hizmet başlatıldı, uyarı eşiği düşürüldü."),
        Fault("guvenlik", "Şüpheli e-posta eki açıldı", "Kargo bildirimi diye gelen e-postanın ekini açtım, ekran bir an karardı. Bilgisayarı kapattım.", RootCause.User,
            "Bilgisayar ağdan ayrılıp tarandı, zararlı bulunmadı; parola yenilendi, gönderen engellendi. Kullanıcı bilgilendirildi."),
        Fault("kamera", "{0} kamerası görüntü vermiyor", "İzleme ekranında ilgili kamera siyah. Dünkü yağmurdan sonra oldu.", RootCause.Infrastructure,
            "Kameranın güç adaptörü değiştirildi, bağlantı kutusu yalıtıldı.", "Otopark", "Giriş kapısı", "Ambar"),
    ];

    private static DemoSubject Fault(string topic, string title, string text, RootCause cause, string solution, params string[] things) =>
        new(topic, TicketKind.Fault, title, text, cause, solution, things);
}
