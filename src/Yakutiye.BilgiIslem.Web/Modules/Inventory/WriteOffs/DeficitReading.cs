using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>Fills a proposal with what a closed year-end count did not find (TMY m.32).</summary>
public sealed class DeficitReading(AppDb db, ICurrentUser user)
{
    /// <summary>What was asked for by name, or else the deficits of one warehouse that are reported lost and not proposed yet.</summary>
    public async Task<ProposalForm> FillAsync(ProposalForm form, int countId, CancellationToken ct)
    {
        var count = await db.Set<CountCampaign>().AsNoTracking().VisibleTo(user).FirstOrDefaultAsync(c => c.Id == countId, ct);
        if (count is not { MinutesDate: { } minutes })
        {
            return form;
        }

        return form with
        {
            Cause = WriteOffCause.CountDeficit, Lines = form.Lines.Length > 0 ? form.Lines : await MissingAsync(countId, ct),
            Reason = WriteOffText.MissingInCount(count.Number), ReportNumber = count.Number, ReportDate = minutes,
        };
    }

    private async Task<int[]> MissingAsync(int countId, CancellationToken ct)
    {
        var missing = db.Set<CountLine>().Of(countId).Where(l => l.Result == CountResult.Missing).Select(l => l.AssetId);
        var lost = await db.Proposable(loss: true).Where(a => missing.Contains(a.Id)).OrderBy(a => a.TakenInWarehouseId).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.TakenInWarehouseId }).Take(WriteOff.MaxLines).ToListAsync(ct);
        return [.. lost.Where(a => a.TakenInWarehouseId == lost[0].TakenInWarehouseId).Select(a => a.Id)];
    }
}
