using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Documents.Labels;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;

/// <summary>Which sheet, where to begin, and by name which movables; without names the filter of the list says which.</summary>
public sealed record LabelRequest
{
    [FromQuery(Name = "demirbas")]
    public int[]? Ids { get; init; }

    [FromQuery(Name = "kagit"), Display(Name = "Etiket kâğıdı")]
    public string? Sheet { get; init; }

    [FromQuery(Name = "ilkyer"), Display(Name = "İlk etiketin yeri")]
    public int First { get; init; } = 1;

    public LabelSheet Paper => LabelSheet.Find(Sheet) ?? LabelSheet.All[1];

    public bool HasIds => Ids is { Length: > 0 };
}

/// <param name="Words">The filter in words; empty: by name.</param>
public sealed record LabelPage(LabelRequest Request, int Count, string Words, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    public const int Most = 2_000;
}
