using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>What people wish for.</summary>
internal static class DemoRequests
{
    public static IReadOnlyList<DemoSubject> All { get; } =
    [
        new("Toner ve kartuş", "Toner talebi ({0})", "Yazıcının toneri bitmek üzere, yedeğimiz kalmadı.", RootCause.Other,
            "Toner teslim edildi ve takıldı.", "HP 59A", "Canon 057", "Samsung D111"),
        new("Yeni kullanıcı hesabı", "Yeni personel için hesap açılması", "{0} olarak göreve başlayan arkadaşımız için kullanıcı hesabı ve e-posta açılmasını rica ederim.", RootCause.Other,
            "Hesap ve posta kutusu açıldı, tek kullanımlık parola kişiye elden verildi.", "Memur", "Teknisyen", "Zabıta memuru", "Stajyer"),
        new("Parolamı unuttum, hesabım kilitlendi", "Parolamı unuttum", "İzinden döndüm, parolamı hatırlayamıyorum. Hesabım da kilitlendi sanırım.", RootCause.User,
            "Kimlik doğrulandıktan sonra parola yenilendi, kilit kaldırıldı."),
        new("Yetki ekleme ya da kaldırma", "{0} için yetki talebi", "Görev değişikliği nedeniyle bu ekrana yetki verilmesini rica ederim. Müdürümüzün bilgisi vardır.", RootCause.Other,
            "Birim müdürünün onayıyla yetki tanımlandı.", "Gelir tahakkuk ekranı", "Ruhsat modülü", "İhale dosyaları", "Personel modülü"),
        new("Yeni bilgisayar ya da yazıcı", "{0} talebi", "İş yoğunluğumuz nedeniyle ek donanıma ihtiyacımız var. Uygun görülürse verilmesini arz ederim.", RootCause.Other,
            "Depodan karşılandı, kurulumu yapılarak teslim edildi.", "İkinci monitör", "Tarayıcı", "Kulaklık", "Taşınabilir disk", "Dizüstü bilgisayar"),
        new("Bilgisayar taşıma ya da yer değişikliği", "Bilgisayarın {0} taşınması", "Oda değişikliği yapıyoruz; bilgisayar, yazıcı ve telefonun yeni yerine kurulması gerekiyor.", RootCause.Other,
            "Donanım taşındı, ağ ve telefon uçları etkinleştirildi.", "3. kata", "yeni odaya", "ek binaya"),
        new("Program kurulumu", "{0} kurulması", "İşimiz için gerekli, kurulmasını rica ederim.", RootCause.Other,
            "Lisansı denetlenerek kuruldu, kısa kullanım bilgisi verildi.", "AutoCAD görüntüleyicinin", "PDF düzenleyicinin", "Netcad'in", "Ofis yazılımının"),
        new("Web sitesinde duyuru ya da içerik", "Web sitesine {0} eklenmesi", "Metin ve görseller ektedir, bugün yayınlanmasını rica ederiz.", RootCause.Other,
            "İçerik yayınlandı, görünümü masaüstü ve telefonda denetlendi.", "duyuru", "ihale ilanı", "etkinlik haberi", "meclis gündemi"),
        new("Silinen dosyanın geri getirilmesi", "Silinen dosyanın geri getirilmesi", "Ortak klasördeki {0} yanlışlıkla silindi. Yedekten dönülebilir mi?", RootCause.User,
            "Dosya bir önceki gecenin yedeğinden geri yüklendi.", "hakediş tablosu", "etkinlik fotoğrafları", "komisyon tutanağı"),
        new("Toplantı, sunum ve canlı yayın desteği", "Toplantı salonuna bilgisayar ve projeksiyon", "{0} için salonda projeksiyon, mikrofon ve internet hazır olmalı.", RootCause.Other,
            "Salon toplantıdan yarım saat önce hazırlandı, toplantı boyunca destek verildi.", "Meclis toplantısı", "Eğitim semineri", "Muhtarlar buluşması"),
        new("Program eğitimi", "{0} eğitimi", "Birimimizdeki arkadaşlar için kısa bir kullanım eğitimi verilmesini rica ederiz.", RootCause.Other,
            "Bir saatlik uygulamalı eğitim verildi, notlar paylaşıldı.", "Excel", "Evrak sistemi", "E-imza"),
        new("Uzaktan erişim (VPN)", "VPN erişimi", "Arazi çalışmalarında sisteme ulaşabilmem için uzaktan erişim tanımlanmasını rica ederim.", RootCause.Other,
            "İki aşamalı doğrulamayla uzaktan erişim tanımlandı."),
        new("Kamera kaydı isteği", "{0} kamera kaydı", "Yazımızda belirtilen saatler arasındaki kaydın bir örneğinin verilmesini rica ederiz.", RootCause.Other,
            "Kayıt, yazıdaki aralıkla sınırlı olarak tutanakla teslim edildi.", "Otopark girişi", "Hizmet binası önü", "Park alanı"),
    ];
}
