using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Orders;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Books;

/// <summary>Written orders to try things with.</summary>
internal static class BookOrders
{
    /// <summary>An order that lets any devices go to who has them already.</summary>
    public static async Task<WrittenOrder> OpeningAsync(AppDb db, BookShop shop, int quantity)
    {
        var now = shop.Data.Clock.GetUtcNow().UtcDateTime;
        var request = new MoveRequest("ZTL-2026-00001", new MoveDemand(MoveKind.Opening, "Önceki zimmetler") { Lines = [new DemandLine(null, null, quantity)] }, shop.Clerk, now);
        db.Add(request);
        await db.SaveChangesAsync();
        var order = request.Order("EMR-2026-00001", shop.Today.AddDays(30), shop.Director, now);
        db.Add(order);
        await db.SaveChangesAsync();
        return order;
    }
}
