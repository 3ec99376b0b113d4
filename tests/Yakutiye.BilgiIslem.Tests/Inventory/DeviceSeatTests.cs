using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>What a device used ends with it.</summary>
public sealed class DeviceSeatTests(WriteOffWorld world) : IClassFixture<WriteOffWorld>
{
    private static readonly DateOnly Day = new(2026, 11, 2);

    [Fact]
    public async Task A_scrapped_device_uses_no_licence()
    {
        var asset = await world.AssetAsync();
        var licence = await GiveAsync(asset);

        await world.OnAsync(await world.ApprovedAsync(WriteOffCause.Scrap, asset), (desks, w) => desks.Exit.PostAsync(w, Day, "Hurda", null, world.Registrar, default));

        await RequireEndedAsync(licence, asset);
    }

    [Fact]
    public async Task A_lost_device_uses_no_licence()
    {
        var asset = await world.AssetAsync();
        var licence = await GiveAsync(asset);

        await world.ActAsync(d => d.Losses.ReportAsync(asset.Id, new LossFacts(LossKind.Lost, Day, "Depo", "Bulunamadı", null, null), world.Registrar, default));

        await RequireEndedAsync(licence, asset);
    }

    [Fact]
    public async Task What_is_still_there_keeps_its_licence()
    {
        var asset = await world.AssetAsync();
        var licence = await GiveAsync(asset);

        await world.ActAsync(async d =>
        {
            await d.Db.EndSeatsAsync([asset], world.Registrar, Day.ToDateTime(default, DateTimeKind.Utc), default);
            return await d.Db.SaveChangesAsync();
        });

        Assert.Equal(1, await world.ReadAsync(db => db.Set<SoftwareLicence>().Where(l => l.Id == licence).Select(l => l.UsedSeats).SingleAsync()));
    }

    private Task<int> GiveAsync(Asset asset) => world.ActAsync(async d =>
    {
        var licence = new SoftwareLicence(new LicenceFacts { Product = "Ofis", Kind = LicenceKind.PerDevice, Seats = 1 });
        d.Db.Add(licence);
        await d.Db.SaveChangesAsync();
        d.Db.Add(licence.AssignTo(SeatHolder.Of(null, asset.Id), Day, overUseAccepted: false, world.Registrar));
        await d.Db.SaveChangesAsync();
        return licence.Id;
    });

    private async Task RequireEndedAsync(int licence, Asset asset)
    {
        var (used, seat) = await world.ReadAsync(async db => (
            await db.Set<SoftwareLicence>().Where(l => l.Id == licence).Select(l => l.UsedSeats).SingleAsync(),
            await db.Set<LicenceSeat>().AsNoTracking().SingleAsync(s => s.LicenceId == licence)));
        Assert.Equal((0, (DateOnly?)Day, world.Registrar.Name), (used, seat.To, seat.EndedBy));
        var key = licence.ToString(CultureInfo.InvariantCulture);
        var story = await world.ReadAsync(db => db.AuditEntries.Where(e => e.Entity == nameof(SoftwareLicence) && e.EntityId == key && e.Action == AuditAction.Noted).ToListAsync());
        Assert.Contains(asset.Tag, Assert.Single(story).Changes, StringComparison.Ordinal);
    }
}
