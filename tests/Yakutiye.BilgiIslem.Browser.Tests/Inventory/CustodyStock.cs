using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Browser.Tests.Inventory;

/// <summary>A warehouse that personel keeps, with monitors in it.</summary>
internal static class CustodyStock
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    /// <returns>the registry number of a new monitor</returns>
    public static async Task<string> EnterAsync(Portal portal)
    {
        var (warehouse, by) = await OpenAsync(portal);
        await using var scope = portal.Services.CreateAsyncScope();
        var code = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<MovableCode>().SingleAsync(c => c.Code == "255.02.02.01");
        var card = new AssetCard { CodeId = code.Id, Kind = DeviceKind.Monitor, Name = "Ekran", Brand = "Dell", Model = "P2419H", Accessories = ["HDMI kablosu"] };
        var order = new EntryOrder(
            VoucherKind.Purchase, warehouse, Day, new BaseDocument(BaseDocumentKind.Invoice, "1", Day), "Firma", [new EntryItem(card, new AssetPurchase(Day, 1000, 20), 1, [])]);
        return (await scope.ServiceProvider.GetRequiredService<EntryDesk>().EnterAsync(order, by, default)).Assets[0].RegistryNumber!;
    }

    /// <summary>The warehouse and its registrar; the first asker opens it.</summary>
    public static async Task<(int Warehouse, Actor Keeper)> OpenAsync(Portal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var keeper = await db.Users.SingleAsync(u => u.UserName == "personel");
        var unit = await db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync();
        await scope.ServiceProvider.GetRequiredService<SettingsDesk>().SaveAsync(new InventorySettings { OwnUnitId = unit }, default);
        var by = new Actor(keeper.Id, keeper.FullName);
        if (await db.Set<Warehouse>().FirstOrDefaultAsync() is { } open)
        {
            return (open.Id, by);
        }

        var warehouse = new Warehouse("A1", "Bilgi İşlem Ambarı", unit);
        db.Add(warehouse);
        await db.SaveChangesAsync();
        db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, keeper.Id, Day, "1", Day, by));
        await db.SaveChangesAsync();
        return (warehouse.Id, by);
    }
}
