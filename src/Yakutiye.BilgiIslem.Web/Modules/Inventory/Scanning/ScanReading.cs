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
    public const int Most = 10;

    // code-year-sequence
    private const int Parts = 3;
    private const int SequenceDigits = 5;

    public async Task<List<AssetRow>> FindAsync(string code, CancellationToken ct)
    {
        var (seen, word) = (db.Set<Asset>().VisibleTo(user), Word(code));
        var found = await RowsAsync(seen.Tagged(word), ct);
        return found.Count == 0 && Ending(word) is { } ending ? await RowsAsync(seen.Where(a => EF.Functions.Like(a.RegistryNumber!, "%" + ending)), ct) : found;
    }

    /// <summary>What people type from a label: its last digits, with or without the year, zeros or no zeros. Null: no such thing.</summary>
    public static string? Ending(string word)
    {
        var parts = word.Split('-');
        var isNumber = parts.Length <= Parts && parts.All(p => p.Length > 0 && p.All(c => char.IsAsciiDigit(c) || c is '.'));
        if (!isNumber || parts[^1].Length > SequenceDigits || parts[^1].Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        parts[^1] = parts[^1].PadLeft(SequenceDigits, '0');
        return (parts.Length < Parts ? "-" : "") + string.Join('-', parts);
    }

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

    private static Task<List<AssetRow>> RowsAsync(IQueryable<Asset> assets, CancellationToken ct) => assets.NewestFirst.Take(Most).Select(AssetRow.From).ToListAsync(ct);
}

/// <param name="Code">Null: nothing was asked yet.</param>
public sealed record ScanPage(string? Code, IReadOnlyList<AssetRow> Found)
{
    public static ScanPage Empty { get; } = new(null, []);
}
