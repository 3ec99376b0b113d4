using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Ledgers;

public sealed record LedgerFilter
{
    /// <summary>The code or the beginning of one.</summary>
    [FromQuery(Name = "kod")]
    public string? Code { get; init; }

    /// <summary>Of the entry.</summary>
    [FromQuery(Name = "yil")]
    public int? Year { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    /// <summary>The days of the year, which an index finds. Null: all of them.</summary>
    [BindNever]
    public (DateOnly First, DateOnly Last)? Days => Year switch
    {
        null => null,
        >= 1 and <= 9999 => (new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value, 12, 31)),
        _ => (DateOnly.MaxValue, DateOnly.MinValue),
    };

    [BindNever]
    public string CodePattern => string.Concat((Code ?? "").Where(c => char.IsAsciiDigit(c) || c == '.')) + "%";

    public string Words => string.Join(", ", new[] { Code is { Length: > 0 } ? $"Taşınır kodu {Code}" : "Bütün kodlar", Year is { } year ? $"{year} yılında girenler" : "bütün yıllar" });
}
