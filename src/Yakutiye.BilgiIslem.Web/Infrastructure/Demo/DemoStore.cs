using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>The warehouse of the demo year: who keeps it, and what was bought for it.</summary>
internal sealed class DemoStore(
    AppDb db, IServiceProvider services, SettingsDesk settings, DemoYearCast cast, IReadOnlyDictionary<string, int> firms, DateTime now)
{
    /// <returns>what stands in the warehouse now, by its kind</returns>
    public async Task<ILookup<DeviceKind, Asset>> AddAsync(CancellationToken ct)
    {
        var unit = await db.Units.Where(u => u.Code == "BIM").Select(u => u.Id).SingleAsync(ct);
        await settings.SaveAsync(new InventorySettings { OwnUnitId = unit, SpendingUnitCode = "46.24.01.31", AccountingUnit = "Mali Hizmetler Müdürlüğü" }, ct);
        var warehouse = new Warehouse("46240131-A1", "Bilgi İşlem Ambarı", unit, "Hizmet binası, bodrum kat B04");
        db.Add(warehouse);
        await db.SaveChangesAsync(ct);
        await AppointAsync(warehouse, ct);
        await OpenSecondAsync(unit, ct);

        var codes = await db.Set<MovableCode>().ToDictionaryAsync(c => c.Code, StringComparer.Ordinal, ct);
        var assets = new List<Asset>();
        foreach (var (purchase, place) in DemoPurchases.All.Select((p, i) => (p, i)))
        {
            assets.AddRange(await BuyAsync(purchase, place, warehouse.Id, codes, ct));
        }

        return assets.ToLookup(a => a.Kind);
    }

    private async Task AppointAsync(Warehouse warehouse, CancellationToken ct)
    {
        var from = Istanbul.DayOf(now).AddDays(-400);
        var director = DemoYearCast.ActorOf(cast["mudur"]);
        db.Add(new MovableDuty(DutyKind.Registrar, warehouse.Id, cast["personel"].Id, from, "E-37257702-020-112", from.AddDays(-1), director));
        db.Add(new MovableDuty(DutyKind.Controller, null, cast["sef"].Id, from, "E-37257702-020-113", from.AddDays(-1), director));
        await db.SaveChangesAsync(ct);
    }

    // Empty, so that a move between warehouses can be tried.
    private async Task OpenSecondAsync(int unit, CancellationToken ct)
    {
        var second = new Warehouse("46240131-A2", "Hizmet Binası 2 Ambarı", unit, "Ek hizmet binası, zemin kat Z12");
        db.Add(second);
        await db.SaveChangesAsync(ct);
        var from = Istanbul.DayOf(now).AddDays(-400);
        db.Add(new MovableDuty(
            DutyKind.Registrar, second.Id, cast["personel2"].Id, from, "E-37257702-020-114", from.AddDays(-1), DemoYearCast.ActorOf(cast["mudur"])));
        await db.SaveChangesAsync(ct);
    }

    private async Task<IReadOnlyList<Asset>> BuyAsync(
        DemoPurchase purchase, int place, int warehouseId, Dictionary<string, MovableCode> codes, CancellationToken ct)
    {
        var day = Istanbul.DayOf(now).AddDays(-purchase.DaysAgo);
        var code = codes[purchase.Code];
        var card = new AssetCard
        {
            CodeId = code.Id,
            Kind = code.Kind,
            Name = purchase.Name,
            Brand = purchase.Brand,
            Model = purchase.Model,
            Facts = purchase.Facts,
            Accessories = purchase.Accessories,
            WarrantyEndsOn = day.AddMonths(purchase.WarrantyMonths),
        };
        var serials = Enumerable.Range(1, purchase.Count).Select(n => FormattableString.Invariant($"{purchase.SerialStart}{place:00}{n:000}")).ToList();
        var invoice = FormattableString.Invariant($"GIB{day.Year}00000{place + 1041}");
        var item = new EntryItem(card, new AssetPurchase(day, purchase.Price, 20, firms[purchase.From], InvoiceNumber: invoice, InvoiceDate: day), purchase.Count, serials);
        var order = new EntryOrder(
            VoucherKind.Purchase, warehouseId, day, new BaseDocument(BaseDocumentKind.AcceptanceMinutes, FormattableString.Invariant($"{day.Year}/{place + 3}"), day),
            purchase.From, [item]) { FirmId = firms[purchase.From] };

        // Entered on the day of the purchase, or when the registrar was appointed.
        var time = new DemoTime(Istanbul.StartOf(purchase.DaysAgo > 399 ? Istanbul.DayOf(now).AddDays(-399) : day).AddHours(8));
        var entries = ActivatorUtilities.CreateInstance<EntryDesk>(services, ActivatorUtilities.CreateInstance<VoucherDesk>(services, time), time);
        return (await entries.EnterAsync(order, DemoYearCast.ActorOf(cast["personel"]), ct)).Assets;
    }
}
