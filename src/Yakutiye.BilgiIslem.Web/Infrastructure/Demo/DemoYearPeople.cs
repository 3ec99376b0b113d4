using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Colleagues for the demo accounts in every unit. Invented; without a password, so that none of them can sign in.</summary>
internal static class DemoYearPeople
{
    private const string Clerk = "Veri Hazırlama ve Kontrol İşletmeni";

    private static readonly (string Unit, string Name, string Title, string Role)[] All =
    [
        ("BIM", "Burhan Özdemir", "Yazılım Şefi", RoleNames.Chief),
        ("BIM", "Tuğba Kırmızıgül", "Bilgisayar Mühendisi", RoleNames.Staff),
        ("BIM", "Yiğit Akbaş", "Bilgisayar Teknikeri", RoleNames.Staff),
        ("BIM", "Işıl Doğruyol", "Çözümleyici", RoleNames.Staff),
        ("BIM", "Ramazan Ağırbaş", "Teknisyen", RoleNames.Staff),
        ("BSK", "Şule Demirtaş", "Özel Kalem Müdürü", RoleNames.DepartmentUser),
        ("BSK", "İsmail Hakkı Polat", "Sekreter", RoleNames.DepartmentUser),
        ("FEN", "Oğuzhan Yıldırım", "Fen İşleri Müdürü", RoleNames.DepartmentUser),
        ("FEN", "Işık Tanrıverdi", "İnşaat Mühendisi", RoleNames.DepartmentUser),
        ("FEN", "Beyza Çınar", "Harita Teknikeri", RoleNames.DepartmentUser),
        ("FEN", "Muhammet Ali Gür", "Şantiye Şefi", RoleNames.DepartmentUser),
        ("ZBT", "Cihan Alagöz", "Zabıta Müdürü", RoleNames.DepartmentUser),
        ("ZBT", "Sıddık Kızıltaş", "Zabıta Komiseri", RoleNames.DepartmentUser),
        ("ZBT", "Feyza Günaydın", Clerk, RoleNames.DepartmentUser),
        ("MAL", "Nilgün Başağaoğlu", "Mali Hizmetler Müdürü", RoleNames.DepartmentUser),
        ("MAL", "Ünal Şimşek", "Muhasebe Şefi", RoleNames.DepartmentUser),
        ("MAL", "Ayşegül Işıklı", "Veznedar", RoleNames.DepartmentUser),
        ("MAL", "Eyüp İnanç", "Tahsildar", RoleNames.DepartmentUser),
        ("MAL", "Züleyha Çağlar", Clerk, RoleNames.DepartmentUser),
        ("IMR", "Tarık Uğurlu", "İmar ve Şehircilik Müdürü", RoleNames.DepartmentUser),
        ("IMR", "Çiğdem Yağmur", "Şehir Plancısı", RoleNames.DepartmentUser),
        ("IMR", "Halil İbrahim Sağır", "Mimar", RoleNames.DepartmentUser),
        ("IMR", "Pınar Güneş", Clerk, RoleNames.DepartmentUser),
        ("INK", "Rukiye Altıntaş", "İnsan Kaynakları ve Eğitim Müdürü", RoleNames.DepartmentUser),
        ("INK", "Doğan Işıldak", "Bordro Memuru", RoleNames.DepartmentUser),
        ("INK", "Elif Nur Karabağ", Clerk, RoleNames.DepartmentUser),
        ("YAZ", "Necmettin Oğuz", "Yazı İşleri Müdürü", RoleNames.DepartmentUser),
        ("YAZ", "Sıla Bağcı", "Evrak Kayıt Memuru", RoleNames.DepartmentUser),
        ("YAZ", "Gökhan İpek", "Meclis Kâtibi", RoleNames.DepartmentUser),
        ("KUL", "Müzeyyen Dağdelen", "Kültür ve Sosyal İşler Müdürü", RoleNames.DepartmentUser),
        ("KUL", "Barış Çakır", "Kütüphane Sorumlusu", RoleNames.DepartmentUser),
        ("KUL", "Esra Yiğitoğlu", "Sosyolog", RoleNames.DepartmentUser),
        ("TEM", "Şaban Kocağa", "Temizlik İşleri Müdürü", RoleNames.DepartmentUser),
        ("TEM", "Aydın Kılıçarslan", "Puantör", RoleNames.DepartmentUser),
        ("PRK", "Gülizar Ağaoğlu", "Park ve Bahçeler Müdürü", RoleNames.DepartmentUser),
        ("PRK", "Yaşar Işıktekin", "Ziraat Mühendisi", RoleNames.DepartmentUser),
    ];

    public static async Task AddAsync(AppDb db, CancellationToken ct)
    {
        var units = await db.Units.ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, ct);
        var roles = await db.Roles.ToDictionaryAsync(r => r.Name!, r => r.Id, StringComparer.Ordinal, ct);
        var notice = await db.Set<PrivacyNotice>().MaxAsync(n => n.Id, ct);
        var people = All.Select((p, i) => (p.Role, Account: Account(p.Name, p.Title, units[p.Unit].Id, i))).ToList();
        people.ForEach(p => p.Account.ReadNotice(notice));
        db.AddRange(people.Select(p => p.Account));
        await db.SaveChangesAsync(ct);

        db.AddRange(people.Select(p => new IdentityUserRole<int> { UserId = p.Account.Id, RoleId = roles[p.Role] }));
        foreach (var unit in units.Values.Where(u => u.Code is not "BIM"))
        {
            var members = people.Select(p => p.Account).Where(a => a.UnitId == unit.Id).ToList();
            unit.Appoint(members[0].Id, deputyId: null, members[^1].Id);
        }

        await db.SaveChangesAsync(ct);
    }

    private static AppUser Account(string name, string title, int unit, int index)
    {
        var words = TurkishText.Fold(name).Split(' ');
        var userName = $"{words[0]}.{words[^1]}";
        var extension = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{3100 + (index * 7)}");
        var room = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100 + (index * 3 % 12)}");
        return new AppUser(userName, new PersonFacts(name, title, $"{userName}@yakutiye.example", $"0442 000 {extension}", extension, room, unit));
    }
}
