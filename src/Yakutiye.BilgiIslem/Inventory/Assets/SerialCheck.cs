using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>A serial number is one device's among those of its brand.</summary>
public sealed class SerialCheck(AppDb db)
{
    /// <param name="except">the asset whose card is being written; null: a new one</param>
    /// <exception cref="RuleException">naming the first that comes twice or exists</exception>
    public async Task RequireFreeAsync(string? brand, IReadOnlyList<string> serials, int? except, CancellationToken ct)
    {
        var clean = serials.Select(Asset.SerialOf).OfType<string>().ToList();
        var twice = clean.GroupBy(s => s, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        Rule.Require(twice is null, InventoryText.SerialTwice(twice?.Key ?? ""), nameof(AssetCard.Serial));

        var name = Rule.Optional(brand);
        var taken = await db.Set<Asset>()
            .Where(a => a.Serial != null && clean.Contains(a.Serial) && a.Brand == name && a.Id != (except ?? 0))
            .Select(a => new { a.Serial, a.RegistryNumber, a.Name })
            .FirstOrDefaultAsync(ct);
        Rule.Require(taken is null, InventoryText.SerialTaken(taken?.Serial ?? "", taken?.RegistryNumber ?? taken?.Name ?? ""), nameof(AssetCard.Serial));
    }
}
