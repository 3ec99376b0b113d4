using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>
/// Out of the books by the registrar's voucher, and then out of the warehouse: destroyed, or dispatched as scrap. All save, inside
/// the transaction in which the caller has loaded the write-off.
/// </summary>
public sealed class WriteOffExit(AppDb db, VoucherDesk vouchers, RegistrarGate gate, HeldLines held, WriteOffNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Posts the exit voucher and takes everything off the books.</summary>
    /// <exception cref="RuleException">media not wiped; not the warehouse's registrar; not approved</exception>
    public async Task<Voucher> PostAsync(WriteOff writeOff, DateOnly date, string counterpart, string? remark, Actor by, CancellationToken ct)
    {
        RequireTransaction();
        Rule.Require(writeOff.CanExit && writeOff.ApprovedAt is not null, InventoryText.ExitNeedsApproval(writeOff.Number));
        var assets = await AssetsAsync(writeOff, ct);
        await RequireWipedAsync(writeOff, assets, ct);

        var paper = new BaseDocument(BaseDocumentKind.WriteOffMinutes, writeOff.Number, Istanbul.DayOf(writeOff.ApprovedAt.Value));
        var draft = new VoucherDraft(writeOff.Cause.Voucher, writeOff.WarehouseId, date, paper, counterpart, [.. assets.Select(LineOf)]) { Note = remark };
        var voucher = await vouchers.PostAsync(draft, by, ct);
        foreach (var asset in assets)
        {
            Leave(writeOff, asset, voucher.Id, by);
        }

        await held.EndAsync([.. assets.Select(a => a.Id)], CustodyLineState.WrittenOff, Now, ct);
        await db.EndSeatsAsync(assets, by, Now, ct);
        await EndReportsAsync(assets, by, ct);
        writeOff.Complete(voucher.Id, voucher.Label, by, Now);
        await notices.EndedAsync(writeOff, by, ct);
        await db.SaveChangesAsync(ct);
        return voucher;
    }

    public async Task<Destruction> DestroyAsync(WriteOff writeOff, DestructionFacts facts, IReadOnlyList<int> assetIds, Actor by, CancellationToken ct)
    {
        RequireTransaction();
        var assets = await WaitingAsync(writeOff, assetIds, ct);
        var destruction = new Destruction(writeOff, facts, [.. assets.Select(a => a.Id)], by, Now);
        assets.ForEach(a => a.Destroy(WriteOffDesk.Note(writeOff, by, Now)));
        writeOff.Destroyed(assets.Count, by, Now);
        db.Add(destruction);
        await db.SaveChangesAsync(ct);
        return destruction;
    }

    /// <summary>By one line of a written order for scrap, through the warehouse's registrar.</summary>
    public async Task<int> DispatchAsync(WriteOff writeOff, int orderLineId, IReadOnlyList<int> assetIds, Actor by, CancellationToken ct)
    {
        RequireTransaction();
        await gate.RequireAsync(writeOff.WarehouseId, by, ct);
        var line = await db.Set<OrderLine>().FirstOrDefaultAsync(l => l.Id == orderLineId && l.Kind == MoveKind.ScrapDispatch, ct);
        Rule.Require(line is not null, InventoryText.DispatchOrderMissing, "OrderLineId");
        Rule.Require(assetIds.Count > 0, InventoryText.ChooseAssets, "AssetIds");

        var assets = await WaitingAsync(writeOff, assetIds, ct);
        assets.ForEach(a => a.DispatchScrap(line, WriteOffDesk.Note(writeOff, by, Now)));
        writeOff.Dispatched(assets.Count, line.OrderNumber, by, Now);
        await db.SaveChangesAsync(ct);
        return writeOff.Id;
    }

    private void RequireTransaction()
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("The write-off is loaded and taken out in one transaction.");
        }
    }

    private static VoucherDraftLine LineOf(Asset asset) => new(asset.CodeId, asset.Name, 1, asset.GrossValue, asset.Id, asset.RegistryNumber);

    private void Leave(WriteOff writeOff, Asset asset, int voucherId, Actor by)
    {
        var note = WriteOffDesk.Note(writeOff, by, Now);
        if (writeOff.Cause.IsLoss)
        {
            asset.WriteOffLost(voucherId, note);
        }
        else
        {
            asset.Scrap(voucherId, note);
        }
    }

    // A wiping of another time, before the device was used again, does not count.
    private async Task RequireWipedAsync(WriteOff writeOff, IReadOnlyList<Asset> assets, CancellationToken ct)
    {
        if (writeOff.Cause.IsLoss)
        {
            return;
        }

        var wiped = await db.Set<WipeRecord>().Where(w => w.WriteOffId == writeOff.Id).Select(w => w.AssetId).Distinct().ToListAsync(ct);
        var missing = assets.FirstOrDefault(a => a.KeepsData && !wiped.Contains(a.Id));
        Rule.Require(missing is null, InventoryText.NotWiped(missing?.Tag ?? ""));
    }

    private async Task EndReportsAsync(IReadOnlyList<Asset> assets, Actor by, CancellationToken ct)
    {
        var ids = assets.Select(a => a.Id).ToList();
        foreach (var report in await db.Set<LossReport>().Open.Where(r => ids.Contains(r.AssetId)).ToListAsync(ct))
        {
            report.WrittenOff(by, Now);
        }
    }

    private async Task<IReadOnlyList<Asset>> AssetsAsync(WriteOff writeOff, CancellationToken ct)
    {
        var ids = writeOff.Lines.Select(l => l.AssetId).ToList();
        return await db.Set<Asset>().ToMove.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(ct);
    }

    private async Task<List<Asset>> WaitingAsync(WriteOff writeOff, IReadOnlyList<int> assetIds, CancellationToken ct)
    {
        var ids = assetIds.Distinct().ToList();
        var own = writeOff.Lines.Select(l => l.AssetId).ToHashSet();
        Rule.Require(ids.All(own.Contains), InventoryText.AssetUnknown, "AssetIds");
        return await db.Set<Asset>().ToMove.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(ct);
    }
}
