using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;

/// <summary>Reversals that wait for the spending authority. Nobody decides on his own.</summary>
public sealed class ReversalApprovals : IApprovalSource
{
    public async Task<IReadOnlyList<RecordRow>> WaitingForAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Can(InventoryPermissions.Spend))
        {
            return [];
        }

        var rows = await db.Set<ReversalRequest>()
            .Where(r => r.Status == ReversalStatus.Submitted && r.RequestedById != user.Id)
            .OrderBy(r => r.Id)
            .Select(r => new { r.VoucherId, r.Voucher.FiscalYear, r.Voucher.Number, r.Status, r.RequestedByName, r.RequestedAt })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new RecordRow(
                Voucher.RecordType, r.VoucherId, FormattableString.Invariant($"VİF {r.FiscalYear}/{r.Number}"), InventoryText.ReversalAskedBy(r.RequestedByName),
                ReversalDesk.LinkOf(r.VoucherId), r.Status.TurkishName, r.Status.Tone, r.RequestedAt)),
        ];
    }
}
