using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>A device that waits for its recipient's word goes nowhere else until then: the frozen paper would tell of another one.</summary>
public static class WaitingDevices
{
    extension(AppDb db)
    {
        /// <exception cref="RuleException">with the document that has to be answered or withdrawn first</exception>
        public async Task RequireNoneWaitsAsync(IReadOnlyCollection<int> assetIds, string? field, CancellationToken ct)
        {
            var waiting = await db.Set<CustodyLine>().Where(l => assetIds.Contains(l.AssetId) && l.State == CustodyLineState.Pending).OrderBy(l => l.Id)
                .Select(l => new { l.Document.Number, Tag = l.RegistryNumber ?? l.Serial ?? l.Name }).FirstOrDefaultAsync(ct);
            Rule.Require(waiting is null, InventoryText.AssetWaits(waiting?.Tag ?? "", waiting?.Number ?? ""), field);
        }
    }
}
