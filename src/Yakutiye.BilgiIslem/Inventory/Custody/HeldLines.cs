using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>Ends the custody lines of devices that come back or pass to somebody else, and documents with them.</summary>
public sealed class HeldLines(AppDb db)
{
    /// <returns>the document that each device was held by, if any</returns>
    public async Task<IReadOnlyDictionary<int, int>> EndAsync(IReadOnlyList<int> assetIds, CustodyLineState how, DateTime now, CancellationToken ct)
    {
        var documents = await db.Set<CustodyDocument>().Include(d => d.Lines)
            .Where(d => d.Lines.Any(l => assetIds.Contains(l.AssetId) && l.State == CustodyLineState.Held))
            .ToListAsync(ct);
        var ended = new Dictionary<int, int>();
        foreach (var document in documents)
        {
            foreach (var line in document.Lines.Where(l => l.State is CustodyLineState.Held && assetIds.Contains(l.AssetId)))
            {
                document.End(line, how, now);
                ended[line.AssetId] = document.Id;
            }
        }

        return ended;
    }
}
