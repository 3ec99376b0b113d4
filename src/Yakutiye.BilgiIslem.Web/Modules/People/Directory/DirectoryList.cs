using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Directory;

public sealed record DirectoryList(DirectoryFilter Filter, Page<DirectoryRow> Page, IReadOnlyList<SelectListItem> Units)
{
    public IReadOnlyList<FilterChip> Chips =>
    [
        .. Filter.Q is { Length: > 0 } q ? [new FilterChip("Aranan", q, "q")] : Array.Empty<FilterChip>(),
        .. Units.Where(u => Chosen(u)).Select(u => new FilterChip("Birim", u.Text, "birim")),
    ];

    public bool Chosen(SelectListItem unit) =>
        Filter.UnitId is { } id && unit.Value == id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record PersonCard(DirectoryRow Person, UnitCard? Unit);

public sealed record UnitCard(string Name, string? Place, string? Phone, string? Head, string? Contact);
