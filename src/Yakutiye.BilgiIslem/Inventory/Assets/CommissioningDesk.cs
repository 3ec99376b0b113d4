using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>Keeps the checklists of computers.</summary>
public sealed class CommissioningDesk(AppDb db, TimeProvider clock)
{
    /// <summary>Marks what was checked, and with <paramref name="finish"/> hands the computer over to use; saves.</summary>
    public async Task SaveAsync(Asset asset, IReadOnlyDictionary<CheckPoint, CheckMark> marks, string? networkName, bool finish, Actor by, CancellationToken ct)
    {
        Rule.Require(asset.NeedsCommissioning, asset.CommissionedAt is null ? InventoryText.NoChecklist : InventoryText.CommissionedAlready);
        var note = new MoveNote(by, clock.GetUtcNow().UtcDateTime);
        var list = await db.Set<Commissioning>().Include(c => c.Checks).FirstOrDefaultAsync(c => c.AssetId == asset.Id, ct) ?? Begin(asset, note.At);
        foreach (var (point, mark) in marks)
        {
            list.Mark(point, mark.Result, mark.Note, note);
        }

        list.Name(networkName);
        if (finish)
        {
            list.Finish(asset, note);
        }

        await db.SaveChangesAsync(ct);
    }

    private Commissioning Begin(Asset asset, DateTime now)
    {
        var list = new Commissioning(asset.Id, now);
        db.Add(list);
        return list;
    }
}

public sealed record CheckMark(CheckResult Result, string? Note);
