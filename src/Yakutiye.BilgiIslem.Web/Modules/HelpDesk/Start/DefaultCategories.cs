using Yakutiye.BilgiIslem.HelpDesk;
using static Yakutiye.BilgiIslem.HelpDesk.TicketImpact;
using static Yakutiye.BilgiIslem.HelpDesk.TicketKind;
using static Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Start.DefaultTeams;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Start;

internal sealed record DefaultBranch(string Name, TicketKind Kind, string Team, params DefaultLeaf[] Leaves);

/// <param name="Questions">A star in front makes one mandatory.</param>
internal sealed record DefaultLeaf(string Name, TicketImpact Impact = Person, string? Hint = null, params string[] Questions);

/// <summary>What the units of a municipality call its IT directorate for.</summary>
internal static class DefaultCategories
{
    private const string Tag = "Cihazın etiket (sicil) numarası";

    public static IReadOnlyList<DefaultBranch> All { get; } =
    [
        new("Donanım", Fault, Technical,
            new("Bilgisayar açılmıyor", Person, "Fişi, güç düğmesini ve ekran kablosunu denedikten sonra bildirin.", Tag, "*Işık yanıyor ya da ses geliyor mu?"),
            new("Bilgisayar yavaş ya da donuyor", Person, null, Tag, "Hangi programı kullanırken oluyor?"),
            new("Yazıcı yazdırmıyor", Group, null, "*Yazıcının markası ve modeli", "Ekranında yazan hata", "Yazıcıyı başka kimler kullanıyor?"),
            new("Kâğıt sıkışması ya da baskı kalitesi", Group, null, "*Yazıcının markası ve modeli"),
            new("Tarayıcı", Person, null, "Tarayıcının markası ve modeli"),
            new("Ekran, klavye, fare", Person, null, Tag),
            new("Kesintisiz güç kaynağı (KGK)", Group, "Uyarı sesi sürüyorsa bağlı cihazları düzgünce kapatın."),
            new("Kart, barkod ya da parmak izi okuyucu", Group)),
        new("Yazılım", Fault, Software,
            new("Belediye otomasyonu", Group, null, "*Hangi modül ya da ekran?", "*Ekrandaki hata iletisi"),
            new("EBYS ve e-imza", Person, null, "Belge ya da evrak numarası", "E-imza kartının süresi ne zaman doluyor?"),
            new("Ofis programları", Person),
            new("Windows ve güncellemeler", Person),
            new("Virüs ya da güvenlik uyarısı", Person, "Bilgisayarı kapatmayın; ağ kablosunu çıkarıp hemen arayın (dahili 2005).", "*Uyarıda ne yazıyor?"),
            new("Web sitesi ve e-belediye", Municipality, null, "*Sayfanın adresi")),
        new("Ağ ve internet", Fault, Network,
            new("İnternet yok ya da yavaş", Group, null, "*Yalnızca sizde mi, odada herkeste mi?"),
            new("Ağ bağlantısı kopuyor", Group, null, "Duvardaki prizin numarası"),
            new("Ortak klasöre girilemiyor", Group, null, "*Klasörün adı"),
            new("Kablosuz ağ", Group),
            new("Uzak birim hattı kesik", Unit, "Bütün birim bağlanamıyorsa bu konuyu seçin.")),
        new("Telefon ve santral", Fault, Network,
            new("Dahili telefon çalışmıyor", Person, null, "*Dahili numara"),
            new("Ses kesiliyor ya da gelmiyor", Person, null, "*Dahili numara"),
            new("Santral karşılama ve yönlendirme", Municipality)),
        new("Kamera", Fault, Network,
            new("Görüntü gelmiyor", Unit, null, "*Kameranın yeri"),
            new("Kayıt izlenemiyor", Unit, null, "*Kameranın yeri", "Tarih ve saat")),
        new("E-posta ve hesap", Fault, Software,
            new("Parolamı unuttum, hesabım kilitlendi", Person),
            new("E-posta alınmıyor ya da gönderilmiyor", Person, null, "Karşı tarafın adresi"),
            new("Şüpheli e-posta geldi", Person, "Bağlantıya tıklamayın, eki açmayın; iletiyi silmeden bildirin.")),
        new("Hesap ve yetki", Request, Software,
            new("Yeni kullanıcı hesabı", Person, "İşe başlayan personel için birim müdürünün bilgisiyle açılır.", "*Adı soyadı ve unvanı", "*Göreve başlama tarihi", "Hangi programlara yetki gerekiyor?"),
            new("Yetki ekleme ya da kaldırma", Person, null, "*Kimin için, hangi program?"),
            new("Ayrılan personelin hesabını kapatma", Person, null, "*Adı soyadı ve ayrılış tarihi"),
            new("E-posta ya da grup adresi", Person)),
        new("Kurulum ve taşıma", Request, Technical,
            new("Bilgisayar taşıma ya da yer değişikliği", Person, null, "*Nereden nereye?", "İstenen tarih"),
            new("Program kurulumu", Person, null, "*Programın adı", "Lisansı var mı?"),
            new("Yazıcı kurulumu ya da paylaşımı", Group),
            new("Ağ ya da telefon hattı çekilmesi", Group, null, "*Oda ve kaç uç?")),
        new("Malzeme", Request, Technical,
            new("Toner ve kartuş", Group, null, "*Yazıcının markası ve modeli"),
            new("Klavye, fare, kablo, bellek", Person),
            new("Yeni bilgisayar ya da yazıcı", Person, "Birim müdürünün yazısı gerekir; yazının sayısını ekleyin.", "Yazının tarihi ve sayısı", "*Gerekçe")),
        new("Eğitim ve etkinlik", Request, Software,
            new("Program eğitimi", Group, null, "*Konu ve kişi sayısı"),
            new("Toplantı, sunum ve canlı yayın desteği", Group, null, "*Yer, tarih ve saat"),
            new("Web sitesinde duyuru ya da içerik", Municipality, null, "*Yayın ve kaldırma tarihi")),
        new("Veri ve güvenlik", Request, Network,
            new("Kamera kaydı isteği", Unit, "Yazılı istek gerekir; yazının sayısını ekleyin.", "*Kameranın yeri", "*Tarih ve saat aralığı", "*Yazının tarihi ve sayısı"),
            new("Silinen dosyanın geri getirilmesi", Person, null, "*Dosyanın yeri ve adı"),
            new("Uzaktan erişim (VPN)", Person, null, "*Hangi süre için?")),
    ];
}
