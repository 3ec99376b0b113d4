using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

/// <param name="Amount">₺, KDV dahil.</param>
/// <param name="What">The upgrade, as the card tells it.</param>
public sealed record ValueIncrease(int AssetId, decimal Amount, string What, DateOnly Date, BaseDocument Base, string Counterpart)
{
    public int? FirmId { get; init; }
}

/// <summary>Raises an asset's value by an upgrade, with a voucher of its own (TMY m.14).</summary>
public sealed class ValueDesk(AppDb db, VoucherDesk vouchers, TimeProvider clock)
{
    public Task<Voucher> RaiseAsync(ValueIncrease increase, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            Rule.Require(!string.IsNullOrWhiteSpace(increase.What), InventoryText.WhatRaised, nameof(increase.What));
            Rule.Require(increase.Amount > 0, InventoryText.AmountPositive, nameof(increase.Amount));
            await db.RequireFirmAsync(increase.FirmId, null, nameof(increase.FirmId), ct);
            var asset = await db.Set<Asset>().FirstOrDefaultAsync(a => a.Id == increase.AssetId && a.IsOurs, ct);
            Rule.Require(asset is not null && !AssetFlow.IsGone(asset.State), InventoryText.AssetNotOurs, nameof(increase.AssetId));

            var draft = new VoucherDraft(
                VoucherKind.ValueIncrease, await WarehouseOfAsync(asset, ct), increase.Date, increase.Base, increase.Counterpart,
                [new VoucherDraftLine(asset.CodeId, $"{asset.Name} – {increase.What.Trim()}", 1, increase.Amount, asset.Id, asset.RegistryNumber)])
            {
                FirmId = increase.FirmId,
            };
            var voucher = await vouchers.PostAsync(draft, by, ct);
            asset.RaiseValue(increase.Amount, increase.What.Trim(), new MoveNote(by, clock.GetUtcNow().UtcDateTime, null, Voucher.RecordType, voucher.Id));
            await db.SaveChangesAsync(ct);
            return voucher;
        },
        ct);

    // What is in use belongs to the books of the warehouse that it left.
    private async Task<int> WarehouseOfAsync(Asset asset, CancellationToken ct)
    {
        var id = asset.WarehouseId ?? asset.TakenInWarehouseId ?? await db.Set<Voucher>().Where(v => v.Id == asset.EntryVoucherId).Select(v => (int?)v.WarehouseId).FirstOrDefaultAsync(ct);
        Rule.Require(id is not null && await db.Set<Warehouse>().AnyAsync(w => w.Id == id, ct), InventoryText.AssetLeftWarehouse);

        return id.Value;
    }
}
