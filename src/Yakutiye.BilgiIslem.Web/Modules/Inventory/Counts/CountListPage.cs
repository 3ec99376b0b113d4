using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

/// <summary>What the address of the list of counts asks for.</summary>
public sealed record CountFilter
{
    [FromQuery(Name = "tur")]
    public CountKind? Kind { get; init; }

    [FromQuery(Name = "durum")]
    public CountStatus? Status { get; init; }

    [FromQuery(Name = "yil")]
    public int? Year { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IQueryable<CountCampaign> Of(IQueryable<CountCampaign> counts)
    {
        counts = Kind is { } kind ? counts.Where(c => c.Kind == kind) : counts;
        counts = Status is { } status ? counts.Where(c => c.Status == status) : counts;
        counts = Year is { } year ? counts.Where(c => c.Year == year) : counts;
        return counts.NewestFirst;
    }

    public IReadOnlyList<FilterChip> Chips =>
    [
        .. Kind is { } kind ? [new FilterChip("Tür", kind.TurkishName, "tur")] : Array.Empty<FilterChip>(),
        .. Status is { } status ? [new FilterChip("Durum", status.TurkishName, "durum")] : Array.Empty<FilterChip>(),
        .. Year is { } year ? [new FilterChip("Yıl", year.ToString(TurkishText.Culture), "yil")] : Array.Empty<FilterChip>(),
    ];
}

public sealed record CountRow(
    int Id, string Number, CountKind Kind, int Year, CountStatus Status, string CreatedBy, DateTime CreatedAt, int Expected, int Counted, int Differing);

public sealed record CountListPage(CountFilter Filter, Page<CountRow> Page, bool MayCount);
