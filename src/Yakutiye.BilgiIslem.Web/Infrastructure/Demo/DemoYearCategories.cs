using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Categories for the demo year, where the portal brings none of its own.</summary>
internal static class DemoYearCategories
{
    private static readonly (string Name, TicketKind Kind, (string Name, TicketImpact Impact)[] Leaves)[] Tree =
    [
        ("Donanım", TicketKind.Fault, [("Bilgisayar", TicketImpact.Person), ("Yazıcı ve tarayıcı", TicketImpact.Group), ("Telefon", TicketImpact.Person), ("Kamera", TicketImpact.Group)]),
        ("Ağ ve sunucu", TicketKind.Fault, [("İnternet", TicketImpact.Unit), ("Ağ ve ortak klasör", TicketImpact.Group), ("Sunucu", TicketImpact.Municipality), ("Güvenlik olayı", TicketImpact.Group)]),
        ("Yazılım", TicketKind.Fault, [("Program hatası", TicketImpact.Person), ("E-posta", TicketImpact.Person)]),
        ("Hesap ve yetki", TicketKind.Request, [("Hesap açma", TicketImpact.Person), ("Parola", TicketImpact.Person), ("Yetki", TicketImpact.Person), ("Uzaktan erişim", TicketImpact.Person)]),
        ("Donanım talebi", TicketKind.Request, [("Yazıcı sarf malzemesi", TicketImpact.Group), ("Yeni donanım", TicketImpact.Person), ("Taşıma", TicketImpact.Person), ("Kurulum", TicketImpact.Person)]),
        ("Hizmet talebi", TicketKind.Request, [("Web sitesi", TicketImpact.Unit), ("Rapor", TicketImpact.Person), ("Veri kurtarma", TicketImpact.Person), ("Toplantı desteği", TicketImpact.Unit), ("Eğitim", TicketImpact.Unit)]),
    ];

    public static async Task AddAsync(AppDb db, CancellationToken ct)
    {
        if (await db.Set<TicketCategory>().AnyAsync(ct))
        {
            return;
        }

        foreach (var (name, kind, leaves) in Tree)
        {
            var parent = new TicketCategory(name, null, kind, TicketImpact.Person, null, Array.FindIndex(Tree, t => t.Name == name));
            db.Add(parent);
            await db.SaveChangesAsync(ct);
            db.AddRange(leaves.Select((leaf, i) => new TicketCategory(leaf.Name, parent.Id, kind, leaf.Impact, null, i)));
        }

        await db.SaveChangesAsync(ct);
    }
}
