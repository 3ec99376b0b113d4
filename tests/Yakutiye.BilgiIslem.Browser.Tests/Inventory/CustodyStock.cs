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
    /// <returns>the registry number of a new monitor</returns>
    public static async Task<string> EnterAsync(Portal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var keeper = await db.Users.SingleAsync(u => u.UserName == "personel");
        var unit = await db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync();
        await scope.ServiceProvider.GetRequiredService<SettingsDesk>().SaveAsync(new InventorySettings { OwnUnitId = unit }, default);
        var day = new DateOnly(2026, 1, 5);
        var by = new Actor(keeper.Id, keeper.FullName);
        var warehouse = new Warehouse("A1", "Bilgi İşlem Ambarı", unit);
        db.Add(warehouse);
        await db.SaveChangesAsync();
        db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, keeper.Id, day, "1", day, by));
        await db.SaveChangesAsync();

        var code = await db.Set<MovableCode>().SingleAsync(c => c.Code == "255.02.02.01");
        var card = new AssetCard { CodeId = code.Id, Kind = DeviceKind.Monitor, Name = "Ekran", Brand = "Dell", Model = "P2419H", Accessories = ["HDMI kablosu"] };
        var order = new EntryOrder(
            VoucherKind.Purchase, warehouse.Id, day, new BaseDocument(BaseDocumentKind.Invoice, "1", day), "Firma", [new EntryItem(card, new AssetPurchase(day, 1000, 20), 1, [])]);
        return (await scope.ServiceProvider.GetRequiredService<EntryDesk>().EnterAsync(order, by, default)).Assets[0].RegistryNumber!;
    }
}
