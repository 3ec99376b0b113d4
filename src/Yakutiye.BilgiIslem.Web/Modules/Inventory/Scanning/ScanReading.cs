using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Scanning;

/// <summary>Finds what a scanned or typed word names, among what the person may see.</summary>
public sealed class ScanReading(AppDb db, ICurrentUser user)
{
    // The same serial can occur under several brands.
    private const int Most = 10;

    public Task<List<AssetRow>> FindAsync(string code, CancellationToken ct) =>
        db.Set<Asset>().VisibleTo(user).Tagged(Word(code)).NewestFirst.Take(Most).Select(AssetRow.From).ToListAsync(ct);

    /// <summary>A label's address names what stands behind its <c>kod=</c>; anything else names itself.</summary>
    public static string Word(string code)
    {
        var word = code.Trim();
        if (!Uri.TryCreate(word, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return word;
        }

        return QueryHelpers.ParseQuery(address.Query).TryGetValue("kod", out var inner) && !string.IsNullOrWhiteSpace(inner) ? inner.ToString().Trim() : word;
    }
}

/// <param name="Code">Null: nothing was asked yet.</param>
public sealed record ScanPage(string? Code, IReadOnlyList<AssetRow> Found)
{
    public static ScanPage Empty { get; } = new(null, []);
}
