using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>What the address of the list asks for; the open ones unless it says otherwise.</summary>
public sealed record LossFilter
{
    public const string Every = "Tumu";

    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    /// <summary>A status by name, or <see cref="Every"/>.</summary>
    [FromQuery(Name = "durum")]
    public string? State { get; init; }

    [FromQuery(Name = "tur")]
    public LossKind? Kind { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public LossStatus? Status => Enum.TryParse<LossStatus>(State, out var known) && Enum.IsDefined(known) ? known : null;

    public bool IsEvery => string.Equals(State, Every, StringComparison.Ordinal);

    public IReadOnlyList<FilterChip> Chips =>
    [
        .. new FilterChip[]
        {
            new("Metin", Text?.Trim() ?? "", "q"),
            new("Durum", IsEvery ? "tümü" : Status?.TurkishName ?? "", "durum"),
            new("Tür", Kind?.TurkishName ?? "", "tur"),
        }.Where(c => c.Value.Length > 0),
    ];

    public IQueryable<LossReport> Of(IQueryable<LossReport> reports, AppDb db, ISearchIndex index)
    {
        var status = Status ?? LossStatus.Open;
        reports = IsEvery ? reports : reports.Where(r => r.Status == status);
        reports = Kind is { } kind ? reports.Where(r => r.Kind == kind) : reports;
        return (string.IsNullOrWhiteSpace(Text) ? reports : reports.Matching(Text, db, index)).NewestFirst;
    }
}

/// <summary>A line of the list.</summary>
public sealed record LossRow(int Id, string Number, string Tag, string Name, LossKind Kind, LossStatus Status, DateOnly Date, string Place, string? Holder, string ReportedBy)
{
    public static Expression<Func<LossReport, LossRow>> From { get; } = r => new LossRow(
        r.Id, r.Number, r.AssetTag, r.AssetName, r.Kind, r.Status, r.Date, r.Place, r.Person!.FullName, r.ReportedByName);
}

public sealed record LossList(LossFilter Filter, Page<LossRow> Page, bool MayReport);
