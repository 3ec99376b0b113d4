using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>The servisler of the directorate, and the categories that go to each.</summary>
internal static class DemoYearTeams
{
    private static readonly (string Name, string Chief, string[] Members, string Duties, string[] Topics)[] All =
    [
        ("Teknik servis", "sef", ["personel", "yigit.akbas", "ramazan.agirbas"], "Bilgisayar, yazıcı ve çevre birimlerinin bakım, onarım ve kurulumu",
            ["bilgisayar", "yazici", "donanim", "tarayici", "kurulum", "tasima", "toner", "telefon", "kamera"]),
        ("Ağ ve güvenlik", "sef", ["some", "tugba.kirmizigul"], "Yerel ağ, internet, sunucular, yedekleme ve bilgi güvenliği",
            ["ag", "internet", "sunucu", "guvenlik", "yedek", "wifi", "kablosuz", "vpn", "virus", "hesap", "parola", "yetki"]),
        ("Yazılım", "burhan.ozdemir", ["personel2", "isil.dogruyol"], "Belediye otomasyonu, web sitesi, raporlar ve uygulama desteği",
            ["yazilim", "program", "otomasyon", "web", "rapor", "posta", "ebys", "uygulama", "veri"]),
    ];

    public static async Task AddAsync(AppDb db, CancellationToken ct)
    {
        var people = await db.Users.ToDictionaryAsync(u => u.UserName!, u => u.Id, StringComparer.Ordinal, ct);
        var categories = await db.Set<TicketCategory>().Include(c => c.Parent).ToListAsync(ct);
        foreach (var (name, chief, members, duties, topics) in All)
        {
            var team = new Team(name, people[chief]);
            team.Describe(name, people[chief], duties);
            team.SetMembers(members.Append(chief).Select(m => people[m]));
            db.Add(team);
            await db.SaveChangesAsync(ct);
            categories.Where(c => c.TeamId is null && IsOf(c, topics)).ToList().ForEach(c => SendTo(c, team));
        }

        await db.SaveChangesAsync(ct);
    }

    private static bool IsOf(TicketCategory category, string[] topics)
    {
        var words = TurkishText.Words($"{category.Parent?.Name} {category.Name}");
        return words.Any(w => topics.Any(t => t.Length < 4 ? w == t : w.StartsWith(t, StringComparison.Ordinal)));
    }

    private static void SendTo(TicketCategory category, Team team) => category.Describe(
        category.Name, category.ParentId, category.Kind, category.DefaultImpact, team.Id, category.Sort, category.Hint);
}
