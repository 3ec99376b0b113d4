namespace Yakutiye.BilgiIslem.Web.Modules.Help.Topics;

/// <param name="Key">The name of its text in Modules/Help/Texts.</param>
/// <param name="Paths">The beginnings of the pages that it explains; <c>*</c> stands for one part, such as a record's id.</param>
public sealed record HelpTopic(string Key, string Title, params string[] Paths);

/// <summary>Which text explains which page.</summary>
public static class HelpTopics
{
    public static HelpTopic General { get; } = new("genel", "Portalı kullanmak", "/yardim");

    public static IReadOnlyList<HelpTopic> All { get; } =
    [
        General,
        new("panom", "Panom", "/panom", "/"),
        new("talepler", "Talep listeleri", "/destek"),
        new("yeni-kayit", "Yeni arıza ya da talep", "/destek/talepler/yeni"),
        new("kayit", "Kayıt sayfası", "/destek/talepler/*"),
        new("destek-ayarlari", "Konular, öncelikler ve hedef süreler", "/destek/ayarlar"),
        new("firmalar", "Firmalar ve sözleşmeler", "/firmalar"),
        new("lisanslar", "Yazılım lisansları", "/envanter/lisanslar"),
        new("cihaz-yazilimlari", "Cihazdaki yazılımlar", "/envanter/demirbaslar/*/yazilimlar"),
        new("zimmetim", "Zimmetimdekiler", "/zimmetim", "/envanter/kisiler", "/envanter/bende-degil"),
        new("tasinir-talepleri", "Taşınır talepleri ve yazılı emirler", "/envanter/talepler", "/envanter/emirler"),
        new("teslim", "Teslim, iade ve ortak alanlar", "/envanter/teslim", "/envanter/iadeler", "/envanter/odalar", "/envanter/gecikenler"),
        new("kayittan-dusme", "Kayıttan düşme", "/envanter/dusum"),
        new("kayip", "Kayıp ve çalıntı", "/envanter/kayip"),
        new("demirbaslar", "Demirbaş listesi", "/envanter", "/envanter/demirbaslar"),
        new("demirbas", "Demirbaş kartı", "/envanter/demirbaslar/*"),
        new("devreye-alma", "Devreye alma", "/envanter/devreye-alma", "/envanter/demirbaslar/*/devreye-al"),
        new("etiketler", "Etiket basmak ve okutmak", "/envanter/etiketler", "/envanter/okut"),
        new("tasinir-kodlari", "Envanter ayarları ve taşınır kodları", "/envanter/ayarlar"),
        new("sayimlar", "Sayımlar", "/envanter/sayimlar"),
        new("etiket-okut", "Etiket okutmak", "/envanter/sayimlar/*/okut"),
        new("kayip", "Kayıp ve çalınma", "/envanter/kayip"),
        new("ambarlar", "Ambarlar ve görevliler", "/envanter/ambarlar", "/envanter/gorevliler", "/envanter/ambar-devirleri", "/envanter/ayarlar/genel"),
        new("giris-fisi", "Giriş fişi", "/envanter/giris"),
        new("fisler", "Varlık işlem fişleri", "/envanter/fisler"),
        new("envanter-aktarim", "Envanteri dosyadan aktarmak", "/envanter/aktarim"),
        new("cetveller", "Defter ve cetveller", "/envanter/cetveller"),
        new("envanter-raporlari", "Envanter raporları ve ihtiyaç listesi", "/envanter/raporlar", "/envanter/ihtiyac"),
        new("rehber", "Rehber", "/rehber"),
        new("arama", "Arama", "/ara"),
        new("bildirimler", "Bildirimler", "/bildirimler", "/hesabim/bildirimler"),
        new("dosyalar", "Dosyalar", "/dosya"),
        new("yonetmelik", "Yönetmelik", "/yonetmelik"),
        new("dogrulama", "Belge doğrulama", "/dogrula"),
        new("hesabim", "Hesabım", "/hesabim", "/giris", "/kvkk"),
        new("takvim", "Çalışma takvimi", "/yonetim/takvim"),
        new("duyurular", "Duyurular", "/yonetim/duyurular"),
        new("kullanicilar", "Kullanıcılar", "/yonetim/kullanicilar", "/yonetim/iceri-aktar"),
        new("birimler", "Birimler ve servisler", "/yonetim/birimler", "/yonetim/servisler"),
        new("vekaletler", "Vekâlet ve görevlendirme", "/yonetim/vekaletler"),
        new("yetkiler", "Roller ve yetkiler", "/yonetim/yetkiler"),
        new("ayarlar", "Ayarlar", "/yonetim/ayarlar"),
        new("denetim", "Denetim izi", "/yonetim/denetim"),
        new("isletim", "İşletim ve yedekler", "/yonetim/isletim", "/yonetim"),
    ];

    /// <summary>The topic whose path covers the page most closely; the general one when none does.</summary>
    public static HelpTopic For(string? path) => path is null ? General : Closest(path) ?? General;

    public static HelpTopic? Closest(string path)
    {
        var parts = Parts(path);
        return All.SelectMany(topic => topic.Paths.Select(p => (Topic: topic, Parts: Parts(p))))
            .Where(candidate => Covers(candidate.Parts, parts))
            .OrderByDescending(candidate => candidate.Parts.Length)
            .ThenBy(candidate => candidate.Parts.Count(p => p == "*"))
            .Select(candidate => candidate.Topic)
            .FirstOrDefault();
    }

    private static bool Covers(string[] topic, string[] page) =>
        topic.Length <= page.Length && (topic.Length > 0 || page.Length == 0)
        && topic.Zip(page).All(pair => pair.First == "*" || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));

    private static string[] Parts(string path) => path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
}
