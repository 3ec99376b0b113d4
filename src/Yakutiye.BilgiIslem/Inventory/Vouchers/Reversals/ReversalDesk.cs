using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;

/// <summary>Takes a posted voucher back: asked by a registrar, approved by the spending authority, posted in the registrar's name (TMY m.39).</summary>
public sealed class ReversalDesk(AppDb db, VoucherDesk vouchers, ReversalGround ground, Notifier notifier, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<ReversalRequest> AskAsync(int voucherId, string? reason, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var voucher = await db.Set<Voucher>().SingleAsync(v => v.Id == voucherId, ct);
            await vouchers.RequireRegistrarAsync(voucher.WarehouseId, by, ct);
            await ground.RequireReversibleAsync(voucher, ct);
            Rule.Require(
                !await db.Set<ReversalRequest>().AnyAsync(r => r.VoucherId == voucherId && r.Status == ReversalStatus.Submitted, ct), InventoryText.ReversalTwice);

            var request = new ReversalRequest(voucherId, reason, by, Now);
            db.Add(request);
            var spenders = await db.BearersOf(RoleNames.Director).Select(u => u.Id).ToListAsync(ct);
            await notifier.NotifyAsync(spenders.Where(id => id != by.Id), BookNotices.Reversal, InventoryText.ReversalWaits(voucher.Label), LinkOf(voucherId), ct);
            await db.SaveChangesAsync(ct);
            return request;
        },
        ct);

    /// <returns>the reversing voucher</returns>
    public Task<Voucher> ApproveAsync(int requestId, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var request = await db.Set<ReversalRequest>().SingleAsync(r => r.Id == requestId, ct);
            request.Approve(by, Now);
            var voucher = await db.Set<Voucher>().Include(v => v.Lines).SingleAsync(v => v.Id == request.VoucherId, ct);
            var assets = await ground.RequireReversibleAsync(voucher, ct);
            var reversal = await vouchers.PostForRegistrarAsync(DraftOf(voucher, request), new Actor(request.RequestedById, request.RequestedByName), ct);

            await ReopenLossesAsync(voucher, assets, ct);
            TakeBack(voucher, reversal, assets, new MoveNote(by, Now, null, Voucher.RecordType, reversal.Id));
            await db.EndSeatsAsync(assets, by, Now, ct);
            request.CameTo(reversal.Id);
            await notifier.NotifyAsync([request.RequestedById], BookNotices.Reversal, InventoryText.ReversalPosted(voucher.Label, reversal.Label), LinkOf(voucher.Id), ct);
            await db.SaveChangesAsync(ct);
            return reversal;
        },
        ct);

    public Task RefuseAsync(int requestId, string? why, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var request = await db.Set<ReversalRequest>().Include(r => r.Voucher).SingleAsync(r => r.Id == requestId, ct);
            request.Refuse(why, by, Now);
            await notifier.NotifyAsync([request.RequestedById], BookNotices.Reversal, InventoryText.ReversalWasRefused(request.Voucher.Label), LinkOf(request.VoucherId), ct);
            await db.SaveChangesAsync(ct);
        },
        ct);

    public static string LinkOf(int voucherId) => string.Create(CultureInfo.InvariantCulture, $"/envanter/fisler/{voucherId}");

    private VoucherDraft DraftOf(Voucher voucher, ReversalRequest request) => new(
        VoucherKind.Reversal, voucher.WarehouseId, Istanbul.Today(clock),
        new BaseDocument(BaseDocumentKind.CorrectedVoucher, FormattableString.Invariant($"{voucher.FiscalYear}/{voucher.Number}"), voucher.Date),
        voucher.Counterpart,
        [.. voucher.Lines.OrderBy(l => l.Order).Select(l => new VoucherDraftLine(l.CodeId, l.Name, l.Quantity, l.UnitPrice, l.AssetId, l.RegistryNumber, l.MeasureUnit))])
    {
        FirmId = voucher.FirmId,
        Note = InventoryText.ReversalOf(voucher.Label, request.Reason),
        ReversesId = voucher.Id,
    };

    // What was written off as lost is missing again, and may be found.
    private async Task ReopenLossesAsync(Voucher voucher, IReadOnlyList<Asset> assets, CancellationToken ct)
    {
        var lost = voucher.Kind.IsExit ? assets.Where(a => a.State is AssetState.Lost).Select(a => a.Id).ToList() : [];
        var reports = await db.Set<LossReport>().Where(r => lost.Contains(r.AssetId) && r.Status == LossStatus.WrittenOff).OrderByDescending(r => r.Id).ToListAsync(ct);
        foreach (var report in reports.DistinctBy(r => r.AssetId))
        {
            report.Reopen();
        }
    }

    private static void TakeBack(Voucher voucher, Voucher reversal, IReadOnlyList<Asset> assets, MoveNote note)
    {
        foreach (var asset in assets)
        {
            if (voucher.Kind.IsExit)
            {
                asset.TakeBackExit(voucher.WarehouseId, note);
            }
            else if (voucher.Kind is VoucherKind.ValueIncrease)
            {
                asset.TakeBackIncrease(voucher.Total, note);
            }
            else
            {
                asset.TakeBackEntry(reversal.Id, note);
            }
        }
    }
}
