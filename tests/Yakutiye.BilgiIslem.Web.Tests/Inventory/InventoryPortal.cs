using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Tests.HelpDesk;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

/// <summary>A portal with a warehouse that <c>personel</c> keeps, and the verbs to bring movables somewhere.</summary>
public sealed class InventoryPortal : DeskPortal
{
    public CommandCounter Counter { get; } = new();

    /// <summary>Enters a movable by a voucher.</summary>
    public async Task<Asset> EnterAsync(DeviceKind kind = DeviceKind.Monitor, string? serial = null, string brand = "Işık", DateOnly? warranty = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var (keeper, today) = (await ActorAsync(db, "personel"), Istanbul.Today(TimeProvider.System));
        var warehouse = await WarehouseAsync(scope.ServiceProvider, db, keeper, today);
        var code = await db.Set<MovableCode>().SingleAsync(c => c.Code == "255.02.01.01.02");
        var card = new AssetCard { CodeId = code.Id, Kind = kind, Name = kind is DeviceKind.Laptop ? "Dizüstü bilgisayar" : "Geniş ekran", Brand = brand, Model = "M1", WarrantyEndsOn = warranty };
        var order = new EntryOrder(
            VoucherKind.Purchase, warehouse, today, new BaseDocument(BaseDocumentKind.AcceptanceMinutes, "2026/1", today), "Palandöken Ltd.",
            [new EntryItem(card, new AssetPurchase(today, 1000, 20), 1, serial is null ? [] : [serial])]);
        return (await scope.ServiceProvider.GetRequiredService<EntryDesk>().EnterAsync(order, keeper, CancellationToken.None)).Assets[0];
    }

    /// <summary>Hands it over by an order that the Müdür signed.</summary>
    public Task<int> HandOverAsync(int assetId, string holder) => WithDbAsync(async db =>
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var person = await db.Users.SingleAsync(u => u.UserName == holder);
        var (clerk, director) = (await ActorAsync(db, "personel"), await ActorAsync(db, "mudur"));
        var request = new MoveRequest($"ZTL-{assetId}", new MoveDemand(MoveKind.Personal, "Görev") { PersonId = person.Id, Lines = [new DemandLine(assetId, null, 1)] }, clerk, now);
        db.Add(request);
        await db.SaveChangesAsync();
        var order = request.Order($"EMR-{assetId}", Istanbul.DayOf(now).AddDays(5), director, now);
        db.Add(order);
        await db.SaveChangesAsync();
        var asset = await db.Set<Asset>().ToMove.SingleAsync(a => a.Id == assetId);
        asset.GoTo(Placement.WithPerson(person.Id, person.UnitId, "115"), order.Lines.Single(), new MoveNote(clerk, now));
        return await db.SaveChangesAsync();
    });

    public Task<Asset> ReadAssetAsync(int id) => WithDbAsync(db => db.Set<Asset>().AsNoTracking().Include(a => a.Spans).Include(a => a.Events).SingleAsync(a => a.Id == id));

    public async Task<int> CountAsync(Func<Task> visit) => (await Counter.DuringAsync(visit)).Count;

    public static async Task<Actor> ActorAsync(AppDb db, string userName)
    {
        var user = await db.Users.SingleAsync(u => u.UserName == userName);
        return new Actor(user.Id, user.FullName);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDb>(o => o.AddInterceptors(Counter)));
    }

    private static async Task<int> WarehouseAsync(IServiceProvider services, AppDb db, Actor keeper, DateOnly today)
    {
        if (await db.Set<Warehouse>().Select(w => (int?)w.Id).FirstOrDefaultAsync() is { } known)
        {
            return known;
        }

        var unit = await db.Users.Where(u => u.Id == keeper.Id).Select(u => u.UnitId!.Value).SingleAsync();
        await services.GetRequiredService<SettingsDesk>().SaveAsync(new InventorySettings { OwnUnitId = unit }, CancellationToken.None);
        var warehouse = new Warehouse("A1", "Bilgi İşlem Ambarı", unit);
        db.Add(warehouse);
        await db.SaveChangesAsync();
        db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, keeper.Id, today.AddDays(-9), "E-1", today.AddDays(-10), keeper));
        await db.SaveChangesAsync();
        return warehouse.Id;
    }
}
