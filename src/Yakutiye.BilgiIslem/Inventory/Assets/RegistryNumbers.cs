using System.Globalization;
using Yakutiye.BilgiIslem.Numbering;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>Sicil numaraları (TMY m.36): code – two digits of the year – sequence of the code in the year. Never given twice.</summary>
public sealed class RegistryNumbers(NumberDesk numbers)
{
    /// <param name="year">of the entry</param>
    /// <returns>so many new numbers, ascending; inside the caller's transaction</returns>
    public async Task<IReadOnlyList<string>> TakeAsync(int codeId, string code, int year, int count, CancellationToken ct)
    {
        var series = string.Create(CultureInfo.InvariantCulture, $"SICIL-{codeId}");
        var first = await numbers.NextAsync(series, year, count, ct);
        return [.. Enumerable.Range(first, count).Select(n => Format(code, year, n))];
    }

    public static string Format(string code, int year, int sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{code}-{year % 100:00}-{sequence:00000}");
}
