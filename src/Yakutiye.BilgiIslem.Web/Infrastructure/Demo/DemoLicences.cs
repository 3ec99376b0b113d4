using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>The software of the demo year: what is licensed, who uses it, and what stands on the computers.</summary>
internal sealed class DemoLicences(AppDb db, LicenceKeyBox box, DemoYearCast cast, DateTime now)
{
    private DateOnly Today => Istanbul.DayOf(now);

    public async Task AddAsync(ILookup<DeviceKind, Asset> assets, CancellationToken ct)
    {
        var sold = DemoLicence.All.Select(d => (Demo: d, Licence: Make(d))).ToList();
        db.AddRange(sold.Select(s => s.Licence));
        await db.SaveChangesAsync(ct);

        var computers = assets.Where(g => g.Key.IsComputer && g.Key is not DeviceKind.Server).SelectMany(g => g).ToList();
        foreach (var (demo, licence) in sold)
        {
            GiveOut(demo, licence, computers);
        }

        db.AddRange(computers.SelectMany(c => Installed(c, [.. sold.Select(s => s.Licence)])));
        await db.SaveChangesAsync(ct);
    }

    private SoftwareLicence Make(DemoLicence demo)
    {
        var licence = new SoftwareLicence(new LicenceFacts
        {
            Product = demo.Product, Edition = demo.Edition, Publisher = demo.Publisher, Kind = demo.Kind, Seats = demo.Seats, Cost = demo.Cost,
            PurchasedOn = Today.AddDays(-demo.BoughtDaysAgo), ExpiresOn = demo.EndsInDays is { } days ? Today.AddDays(days) : null, Notes = demo.Notes,
        });
        licence.KeepKey(demo.Key is null ? null : box.Close(demo.Key));
        return licence;
    }

    private void GiveOut(DemoLicence demo, SoftwareLicence licence, List<Asset> computers)
    {
        var from = Today.AddDays(-Math.Min(demo.BoughtDaysAgo, 300));
        var by = DemoYearCast.ActorOf(cast["sef"]);
        var pool = demo.Kind is LicenceKind.PerDevice ? computers.Count : cast.Requesters.Count;
        for (var i = 0; i < Math.Min(demo.Used, pool); i++)
        {
            var holder = demo.Kind is LicenceKind.PerDevice
                ? SeatHolder.Of(null, computers[i].Id)
                : SeatHolder.Of(cast.Requesters[i].Id, null);
            db.Add(licence.AssignTo(holder, from, overUseAccepted: true, by));
        }
    }

    private IEnumerable<InstalledSoftware> Installed(Asset computer, IReadOnlyList<SoftwareLicence> licences)
    {
        var seen = Today.AddDays(-(computer.Id % 40));
        yield return new InstalledSoftware(computer.Id, "LibreOffice", "24.8", licences.First(l => l.Kind is LicenceKind.OpenSource).Id, seen);
        yield return new InstalledSoftware(computer.Id, "E-imza istemcisi", "3.2", null, seen);
        if (computer.Id % 3 == 0)
        {
            yield return new InstalledSoftware(computer.Id, licences[0].Product, licences[0].Edition, licences[0].Id, seen);
        }
    }
}
