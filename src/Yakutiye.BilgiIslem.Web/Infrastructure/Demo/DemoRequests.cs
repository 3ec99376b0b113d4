using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>What people wish for.</summary>
internal static class DemoRequests
{
    public static IReadOnlyList<DemoSubject> All { get; } =
    [
        Request("yazici", "Toner talebi ({0})", "Yazıcının toneri bitmek üzere, yedeğimiz kalmadı.", RootCause.Other,
            "Toner teslim edildi ve takıldı.", "HP 59A", "Canon 057", "Samsung D111"),
        Request("hesap", "Yeni personel için hesap açılması", "{0} olarak göreve başlayan arkadaşımız için kullanıcı hesabı ve e-posta açılmasını rica ederim.", RootCause.Other,
            "Hesap ve posta kutusu açıldı, tek kullanımlık parola kişiye elden verildi.", "Memur", "Teknisyen", "Zabıta memuru", "Stajyer"),
        Request("parola", "Parolamı unuttum", "İzinden döndüm, parolamı hatırlayamıyorum. Hesabım da kilitlendi sanırım.", RootCause.User,
            "Kimlik doğrulandıktan sonra parola yenilendi, kilit kaldırıldı."),
        Request("yetki", "{0} için yetki talebi", "Görev değişikliği nedeniyle bu ekrana yetki verilmesini rica ederim. Müdürümüzün bilgisi vardır.", RootCause.Other,
            "Birim müdürünün onayıyla yetki tanımlandı.", "Gelir tahakkuk ekranı", "Ruhsat modülü", "İhale dosyaları", "Personel modülü"),
        Request("donanim", "{0} talebi", "İş yoğunluğumuz nedeniyle ek donanıma ihtiyacımız var. Uygun görülürse verilmesini arz ederim.", RootCause.Other,
            "Depodan karşılandı, kurulumu yapılarak teslim edildi.", "İkinci monitör", "Tarayıcı", "Kulaklık", "Taşınabilir disk", "Dizüstü bilgisayar"),
        Request("tasima", "Bilgisayarın {0} taşınması", "Oda değişikliği yapıyoruz; bilgisayar, yazıcı ve telefonun yeni yerine kurulması gerekiyor.", RootCause.Other,
            "Donanım taşındı, ağ ve telefon uçları etkinleştirildi.", "3. kata", "yeni odaya", "ek binaya"),
        Request("kurulum", "{0} kurulması", "İşimiz için gerekli, kurulmasını rica ederim.", RootCause.Other,
            "Lisansı denetlenerek kuruldu, kısa kullanım bilgisi verildi.", "AutoCAD görüntüleyicinin", "PDF düzenleyicinin", "Netcad'in", "Ofis yazılımının"),
        Request("web", "Web sitesine {0} eklenmesi", "Metin ve görseller ektedir, bugün yayınlanmasını rica ederiz.", RootCause.Other,
            "İçerik yayınlandı, görünümü masaüstü ve telefonda denetlendi.", "duyuru", "ihale ilanı", "etkinlik haberi", "meclis gündemi"),
        Request("rapor", "{0} raporu", "Üst yönetime sunulmak üzere sistemden bu raporun alınmasını rica ederim.", RootCause.Other,
            "Sorgu hazırlandı, Excel olarak gönderildi.", "Aylık tahsilat", "Ruhsat dağılımı", "Personel izin", "Abone borç"),
        Request("veri", "Silinen dosyanın geri getirilmesi", "Ortak klasördeki {0} yanlışlıkla silindi. Yedekten dönülebilir mi?", RootCause.User,
            "Dosya bir önceki gecenin yedeğinden geri yüklendi.", "hakediş tablosu", "etkinlik fotoğrafları", "komisyon tutanağı"),
        Request("toplanti", "Toplantı salonuna bilgisayar ve projeksiyon", "{0} için salonda projeksiyon, mikrofon ve internet hazır olmalı.", RootCause.Other,
            "Salon toplantıdan yarım saat önce hazırlandı, toplantı boyunca destek verildi.", "Meclis toplantısı", "Eğitim semineri", "Muhtarlar buluşması"),
        Request("egitim", "{0} eğitimi", "Birimimizdeki arkadaşlar için kısa bir kullanım eğitimi verilmesini rica ederiz.", RootCause.Other,
            "Bir saatlik uygulamalı eğitim verildi, notlar paylaşıldı.", "Excel", "Evrak sistemi", "E-imza"),
        Request("uzaktan", "VPN erişimi", "Arazi çalışmalarında sisteme ulaşabilmem için uzaktan erişim tanımlanmasını rica ederim.", RootCause.Other,
            "İki aşamalı doğrulamayla uzaktan erişim tanımlandı."),
    ];

    private static DemoSubject Request(string topic, string title, string text, RootCause cause, string solution, params string[] things) =>
        new(topic, TicketKind.Request, title, text, cause, solution, things);
}
