using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

/// <summary>A portal with a warehouse, its keeper, and devices in it.</summary>
public class CountPortal : PortalFactory
{
    public Task<int> IdOfAsync(string userName) => WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync());

    public async Task<Actor> ActorAsync(string userName) =>
        await WithDbAsync(db => db.Users.Where(u => u.UserName == userName).Select(u => new Actor(u.Id, u.FullName, null, null)).SingleAsync());

    /// <summary>Enters so many devices of the kind; the warehouse and its keeper <c>personel</c> come with the first.</summary>
    public async Task<IReadOnlyList<Asset>> EnterAsync(int count, DeviceKind kind = DeviceKind.Monitor)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var warehouse = await WarehouseAsync(scope.ServiceProvider, db);
        var code = await db.Set<MovableCode>().FirstAsync(c => c.Kind == kind && c.ClosedAt == null && c.Code.Length > 9 && !EF.Functions.Like(c.Code, "150%"));
        var day = Istanbul.Today(TimeProvider.System);
        var item = new EntryItem(new AssetCard { CodeId = code.Id, Kind = kind, Name = "Deneme cihazı", Brand = "Işık" }, new AssetPurchase(day, 1000, 20), count, []);
        var entries = scope.ServiceProvider.GetRequiredService<EntryDesk>();
        var result = await entries.EnterAsync(
            new EntryOrder(VoucherKind.Purchase, warehouse, day, new BaseDocument(BaseDocumentKind.Invoice, "1", day), "Deneme Ltd.", [item]), await ActorAsync("personel"), default);
        return result.Assets;
    }

    /// <summary>A list check of everything, running, without a page in between.</summary>
    public async Task<CountCampaign> RunningAsync(CountKind kind = CountKind.ListCheck)
    {
        var by = await ActorAsync("personel");
        var planned = await WithAsync<CountDesk, CountCampaign>(desk => desk.PlanAsync(new CountPlan(kind, Istanbul.Today(TimeProvider.System).Year, true, [], [], []), by, default));
        if (kind is CountKind.YearEnd)
        {
            int[] board = [await IdOfAsync("sef"), await IdOfAsync("personel"), await IdOfAsync("personel2")];
            await WithAsync<CountDesk, bool>(async desk => { await desk.NameBoardAsync(planned.Id, planned.Version, board, by, default); return true; });
        }

        var version = (await ReadAsync(planned.Id)).Version;
        await WithAsync<CountDesk, bool>(async desk => { await desk.StartAsync(planned.Id, version, default); return true; });
        return await ReadAsync(planned.Id);
    }

    public Task<CountCampaign> ReadAsync(int id) => WithDbAsync(db => db.Set<CountCampaign>().AsNoTracking().SingleAsync(c => c.Id == id));

    public Task<int> FirstPlaceAsync(int countId) => WithDbAsync(db => db.Set<CountPlace>().Where(p => p.CampaignId == countId).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync());

    public Task<CountResult> ResultAsync(int countId, int assetId) =>
        WithDbAsync(db => db.Set<CountLine>().Where(l => l.CampaignId == countId && l.AssetId == assetId).Select(l => l.Result).SingleAsync());

    private async Task<int> WarehouseAsync(IServiceProvider services, AppDb db)
    {
        if (await db.Set<Warehouse>().Select(w => (int?)w.Id).FirstOrDefaultAsync() is { } known)
        {
            return known;
        }

        var unit = await db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync();
        await services.GetRequiredService<SettingsDesk>().SaveAsync(new InventorySettings { OwnUnitId = unit }, default);
        var warehouse = new Warehouse("A1", "Deneme Ambarı", unit);
        db.Add(warehouse);
        await db.SaveChangesAsync();
        var day = Istanbul.Today(TimeProvider.System).AddDays(-30);
        db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, await IdOfAsync("personel"), day, "1", day, await ActorAsync("mudur")));
        await db.SaveChangesAsync();
        return warehouse.Id;
    }
}
