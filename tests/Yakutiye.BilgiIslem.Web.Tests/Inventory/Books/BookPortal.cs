using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.Books;

/// <summary>A portal whose own unit has a warehouse that <c>personel</c> keeps.</summary>
public sealed class BookPortal : PortalFactory
{
    public CommandCounter Counter { get; } = new();

    public async Task<int> WarehouseAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (await db.Set<Warehouse>().Select(w => (int?)w.Id).FirstOrDefaultAsync() is { } known)
        {
            return known;
        }

        var unit = await db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync();
        await scope.ServiceProvider.GetRequiredService<SettingsDesk>().SaveAsync(new InventorySettings { OwnUnitId = unit }, default);
        var warehouse = new Warehouse("A1", "Deneme ambarı", unit);
        db.Add(warehouse);
        await db.SaveChangesAsync();
        var (director, from) = (await ActorAsync(db, "mudur"), Istanbul.Today(TimeProvider.System).AddDays(-60));
        db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, (await ActorAsync(db, "personel")).Id, from, "E-1", from, director));
        await db.SaveChangesAsync();
        return warehouse.Id;
    }

    public async Task<EntryResult> EnterAsync(int count = 1, params string[] serials)
    {
        var warehouse = await WarehouseAsync();
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var today = Istanbul.Today(TimeProvider.System);
        var order = new EntryOrder(
            VoucherKind.Purchase, warehouse, today, new BaseDocument(BaseDocumentKind.Invoice, "F1", today), "Dadaş Teknoloji",
            [new EntryItem(new AssetCard { CodeId = await CodeAsync(), Kind = DeviceKind.Laptop, Name = "Dizüstü", Brand = "HP" }, new AssetPurchase(today, 1000, 20), count, serials)]);
        return await scope.ServiceProvider.GetRequiredService<EntryDesk>().EnterAsync(order, await ActorAsync(db, "personel"), default);
    }

    public Task<int> CodeAsync(string code = "255.02.01.01.02") => WithDbAsync(db => db.Set<MovableCode>().Where(c => c.Code == code).Select(c => c.Id).SingleAsync());

    public async Task<int> CountAsync(Func<Task> visit) => (await Counter.DuringAsync(visit)).Count;

    protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        Microsoft.AspNetCore.TestHost.WebHostBuilderExtensions.ConfigureTestServices(builder, services => services.ConfigureDbContext<AppDb>(o => o.AddInterceptors(Counter)));
    }

    private static async Task<Actor> ActorAsync(AppDb db, string userName)
    {
        var user = await db.Users.SingleAsync(u => u.UserName == userName);
        return new Actor(user.Id, user.FullName);
    }
}
