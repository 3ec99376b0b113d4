using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Licences;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>The software of the demo year: what was bought, who uses it, and what is installed.</summary>
internal sealed class DemoLicences(AppDb db, DemoYearCast cast, DateTime now)
{
    private DateOnly Today => Istanbul.DayOf(now);

    public async Task AddAsync(ILookup<DeviceKind, Asset> assets, CancellationToken ct)
    {
        var by = DemoYearCast.ActorOf(cast["personel"]).Signature;
        var office = Bought("Microsoft Office LTSC 2024", "Microsoft", LicenceKind.Volume, 25, 400, null, 412_500, "Hacim lisansı; anahtar sunucusu üzerinden etkinleşir.");
        var guard = Bought("ESET PROTECT Entry", "ESET", LicenceKind.Subscription, 60, 340, 25, 96_000, null);
        var design = Bought("AutoCAD LT", "Autodesk", LicenceKind.Subscription, 2, 200, 165, 138_000, "Fen İşleri ve İmar için.");
        var backup = Bought("Veeam Backup Essentials", "Veeam", LicenceKind.Subscription, 10, 730, 365, 87_500, null);
        var sharing = new Licence(new LicenceFacts("LibreOffice") { Publisher = "The Document Foundation", Kind = LicenceKind.Free }, null);
        db.AddRange(office, guard, design, backup, sharing);

        var computers = assets.Where(g => g.Key.IsComputer).SelectMany(g => g).OrderBy(a => a.Id).ToList();
        foreach (var computer in computers.Take(18))
        {
            office.Give(null, computer.Id, Today.AddDays(-120), by);
            guard.Give(null, computer.Id, Today.AddDays(-120), by);
        }

        // One more than was bought, so that the list has something to show.
        foreach (var person in new[] { "birim", "birim2", "personel2" })
        {
            design.Give(cast[person].Id, null, Today.AddDays(-60), by);
        }

        await db.SaveChangesAsync(ct);
        db.AddRange(computers.Take(18).SelectMany(c => Installed(c, office, guard, by)));
        await db.SaveChangesAsync(ct);
    }

    private IEnumerable<InstalledSoftware> Installed(Asset computer, Licence office, Licence guard, string by)
    {
        yield return new InstalledSoftware(computer.Id, office.Product, "16.0", office.Id, by, now.AddDays(-119));
        yield return new InstalledSoftware(computer.Id, guard.Product, "11.1", guard.Id, by, now.AddDays(-119));
        yield return new InstalledSoftware(computer.Id, "7-Zip", "24.08", null, by, now.AddDays(-119));
    }

    private Licence Bought(string product, string publisher, LicenceKind kind, int quantity, int daysAgo, int? daysLeft, decimal cost, string? notes) => new(
        new LicenceFacts(product)
        {
            Publisher = publisher, Kind = kind, Quantity = quantity, PurchasedOn = Today.AddDays(-daysAgo), ExpiresOn = daysLeft is { } days ? Today.AddDays(days) : null,
            Cost = cost, Notes = notes,
        },
        $"ORNEK-{publisher.ToUpperInvariant()[..4]}-0000-0000");
}
