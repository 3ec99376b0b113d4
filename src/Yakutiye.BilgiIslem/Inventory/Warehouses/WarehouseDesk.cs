using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses;

/// <summary>Opens, names, freezes and closes warehouses.</summary>
public sealed class WarehouseDesk(AppDb db, SettingsDesk settings, TimeProvider clock)
{
    public Task<Warehouse> OpenAsync(string? code, string? name, string? place, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var unit = (await settings.ReadAsync<InventorySettings>(ct)).OwnUnitId;
            Rule.Require(unit is not null, InventoryText.OwnUnitUnknown);
            var warehouse = new Warehouse(code ?? "", name ?? "", unit.Value, place);
            await RequireFreeCodeAsync(warehouse, ct);
            db.Add(warehouse);
            await db.SaveChangesAsync(ct);
            return warehouse;
        },
        ct);

    public async Task DescribeAsync(Warehouse warehouse, string? code, string? name, string? place, CancellationToken ct)
    {
        warehouse.Describe(code ?? "", name ?? "", place);
        await RequireFreeCodeAsync(warehouse, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleException">while something stands in it</exception>
    public Task CloseAsync(int id, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var warehouse = await db.Set<Warehouse>().SingleAsync(w => w.Id == id, ct);
            var standing = await db.Set<Asset>().CountAsync(a => a.WarehouseId == id, ct);
            Rule.Require(standing == 0, InventoryText.WarehouseNotEmpty(warehouse.Name, standing));

            warehouse.Close(clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
        },
        ct);

    private async Task RequireFreeCodeAsync(Warehouse warehouse, CancellationToken ct) => Rule.Require(
        !await db.Set<Warehouse>().AnyAsync(w => w.Code == warehouse.Code && w.Id != warehouse.Id, ct),
        InventoryText.WarehouseCodeTaken(warehouse.Code),
        nameof(Warehouse.Code));
}
