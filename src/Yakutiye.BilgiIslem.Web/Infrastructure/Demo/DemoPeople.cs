using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

internal sealed record DemoPerson(string UserName, string Unit, PersonFacts Facts, params string[] Roles);

/// <summary>Invented people; any likeness is chance.</summary>
internal static class DemoPeople
{
    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        Person("mudur", "BIM", "Kemal Aydoğan", "Bilgi İşlem Müdürü", "201", "2001", RoleNames.Director),
        Person("sef", "BIM", "Nurcan Işık", "Bilgi İşlem Şefi", "202", "2002", RoleNames.Chief),
        Person("personel", "BIM", "Serkan Çelik", "Bilgisayar Teknikeri", "203", "2003", RoleNames.Staff),
        Person("personel2", "BIM", "Gülşah Öztürk", "Programcı", "203", "2004", RoleNames.Staff),
        Person("some", "BIM", "İlker Şahin", "Ağ ve Güvenlik Uzmanı", "204", "2005", RoleNames.Staff, RoleNames.Some),
        Person("birim", "FEN", "Hatice Yılmaz", "Veri Hazırlama ve Kontrol İşletmeni", "115", "1151", RoleNames.DepartmentUser),
        Person("birim2", "ZBT", "Ömer Faruk Kılıç", "Zabıta Memuru", "012", "1012", RoleNames.DepartmentUser),
        Person("baskan", "BSK", "Mahmut Karadağ", "Başkan Yardımcısı", "301", "3001", RoleNames.TopManager),
        Person("yonetici", "BIM", "Sistem Yöneticisi", "Sistem Yöneticisi", "205", "2006", RoleNames.Administrator),
    ];

    public static Dictionary<string, Unit> Units() => new[]
    {
        new Unit("BSK", "Başkanlık"),
        new Unit("BIM", "Bilgi İşlem Müdürlüğü"),
        new Unit("FEN", "Fen İşleri Müdürlüğü"),
        new Unit("ZBT", "Zabıta Müdürlüğü"),
        new Unit("MAL", "Mali Hizmetler Müdürlüğü"),
        new Unit("IMR", "İmar ve Şehircilik Müdürlüğü"),
        new Unit("INK", "İnsan Kaynakları ve Eğitim Müdürlüğü"),
        new Unit("YAZ", "Yazı İşleri Müdürlüğü"),
        new Unit("KUL", "Kültür ve Sosyal İşler Müdürlüğü"),
        new Unit("TEM", "Temizlik İşleri Müdürlüğü", isRemote: true),
        new Unit("PRK", "Park ve Bahçeler Müdürlüğü", isRemote: true),
    }.ToDictionary(u => u.Code, StringComparer.Ordinal);

    private static DemoPerson Person(string userName, string unit, string name, string title, string room, string extension, params string[] roles) =>
        new(userName, unit, new PersonFacts(name, title, $"{userName}@yakutiye.example", $"0442 000 {extension}", extension, room), roles);
}
