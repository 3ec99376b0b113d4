using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;

/// <summary>Whether a voucher can be taken back: nothing may have followed on it.</summary>
public sealed class ReversalGround(AppDb db)
{
    /// <returns>the assets that the reversal touches, ready to move</returns>
    public async Task<IReadOnlyList<Asset>> RequireReversibleAsync(Voucher voucher, CancellationToken ct)
    {
        Rule.Require(voucher.Kind is not VoucherKind.Reversal, InventoryText.ReversalOfReversal);
        Rule.Require(voucher.Kind.IsReversible, InventoryText.ReversalOfMove);
        Rule.Require(!await db.Set<Voucher>().AnyAsync(v => v.ReversesId == voucher.Id, ct), InventoryText.ReversedAlready);

        return voucher.Kind switch
        {
            VoucherKind.ValueIncrease => await RaisedAsync(voucher, ct),
            _ when voucher.Kind.IsExit => await LeftAsync(voucher, ct),
            _ => await EnteredAsync(voucher, ct),
        };
    }

    // What went out took its raised value with it.
    private async Task<IReadOnlyList<Asset>> RaisedAsync(Voucher voucher, CancellationToken ct)
    {
        var raised = await db.Set<Asset>().Where(a => db.Set<VoucherLine>().Any(l => l.VoucherId == voucher.Id && l.AssetId == a.Id)).ToListAsync(ct);
        var gone = raised.Find(a => a.ExitVoucherId is not null || a.State is AssetState.EntryCancelled);
        Rule.Require(gone is null, InventoryText.GoneSince(gone?.Tag ?? ""));

        return raised;
    }

    private async Task<IReadOnlyList<Asset>> EnteredAsync(Voucher voucher, CancellationToken ct)
    {
        var entered = db.Set<Asset>().Where(a => a.EntryVoucherId == voucher.Id);
        var moved = await entered
            .Where(a => a.State != AssetState.InWarehouse || a.WarehouseId != voucher.WarehouseId || a.Spans.Count > 1
                || db.Set<VoucherLine>().Any(l => l.AssetId == a.Id && l.VoucherId != voucher.Id))
            .Select(a => new { a.RegistryNumber, a.Name }).FirstOrDefaultAsync(ct);
        Rule.Require(moved is null, InventoryText.MovedSince(moved?.RegistryNumber ?? moved?.Name ?? ""));

        return await entered.ToMove.ToListAsync(ct);
    }

    private async Task<IReadOnlyList<Asset>> LeftAsync(Voucher voucher, CancellationToken ct)
    {
        var left = await db.Set<Asset>().ToMove.Where(a => a.ExitVoucherId == voucher.Id).OrderBy(a => a.Id).ToListAsync(ct);
        var gone = left.Find(a => !a.CanTakeBackExit);
        Rule.Require(gone is null, InventoryText.GoneSince(gone?.Tag ?? ""));

        return left;
    }
}
