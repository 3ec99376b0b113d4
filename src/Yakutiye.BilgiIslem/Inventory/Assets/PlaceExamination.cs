using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>Every movable has exactly one holder or place, and its card says the same as its history.</summary>
public sealed class PlaceExamination : IExamination
{
    private const int MostFindings = 20;

    public string Title => InventoryText.Places;

    public async Task<Upkeep.CheckResult> RunAsync(AppDb db, CancellationToken ct)
    {
        var assets = db.Set<Asset>().AsNoTracking();
        var nowhere = await assets.Where(a => !a.Spans.Any(s => s.To == null)).OrderBy(a => a.Id).Take(MostFindings)
            .Select(a => new { a.Id, a.RegistryNumber }).ToListAsync(ct);

        // At a firm the card keeps who waits for it; the span says where it is.
        var apart = await assets
            .Where(a => a.State != AssetState.AtService && a.Spans.Any(s => s.To == null
                && (s.Way != a.Way || s.PersonId != a.PersonId || s.WarehouseId != a.WarehouseId || s.UnitId != a.UnitId || s.OrderLineId != a.OrderLineId)))
            .OrderBy(a => a.Id).Take(MostFindings).Select(a => new { a.Id, a.RegistryNumber }).ToListAsync(ct);
        return new Upkeep.CheckResult(
            Title, UpkeepText.Rows(await assets.LongCountAsync(ct)),
            [
                .. nowhere.Select(a => Finding(a.Id, a.RegistryNumber, InventoryText.NoOpenSpan)),
                .. apart.Select(a => Finding(a.Id, a.RegistryNumber, InventoryText.CardAndHistoryDiffer)),
            ]);
    }

    private Finding Finding(int id, string? number, string sentence) => new(Title, number ?? FormattableString.Invariant($"#{id}"), sentence);
}
