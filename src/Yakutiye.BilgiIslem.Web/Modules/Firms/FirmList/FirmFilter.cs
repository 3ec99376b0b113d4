using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.FirmList;

/// <summary>What the address of the list asks for.</summary>
public sealed record FirmFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    /// <summary>Empty: those we deal with; <c>bitiyor</c>: those of which a contract ends soon; <c>kapali</c>: closed ones; <c>tumu</c>: all.</summary>
    [FromQuery(Name = "kapsam")]
    public string? Scope { get; init; }

    [FromQuery(Name = "sirala")]
    public string? Sort { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IReadOnlyList<FilterChip> Chips =>
    [
        .. string.IsNullOrWhiteSpace(Text) ? Array.Empty<FilterChip>() : [new FilterChip("Metin", Text.Trim(), "q")],
        .. Scope switch { "bitiyor" => [new FilterChip("Kapsam", "Sözleşmesi bitenler", "kapsam")], "kapali" => [new FilterChip("Kapsam", "Kapalı firmalar", "kapsam")], "tumu" => [new FilterChip("Kapsam", "Tümü", "kapsam")], _ => Array.Empty<FilterChip>() },
    ];

    public IQueryable<Firm> Of(IQueryable<Firm> firms, AppDb db, ISearchIndex index, DateOnly today)
    {
        firms = Scope switch
        {
            "bitiyor" => firms.WithContractEnding(today, db),
            "kapali" => firms.Where(f => f.ClosedAt != null),
            "tumu" => firms,
            _ => firms.Open,
        };
        firms = string.IsNullOrWhiteSpace(Text) ? firms : firms.Matching(Text, db, index);
        return Sort switch
        {
            "-ad" => firms.OrderByDescending(f => f.Name).ThenByDescending(f => f.Id),
            "yeni" => firms.OrderByDescending(f => f.Id),
            _ => firms.OrderBy(f => f.Name).ThenBy(f => f.Id),
        };
    }
}

/// <param name="Running">Contracts in force today.</param>
/// <param name="IsEnding">One of them ends soon and was not renewed.</param>
/// <param name="NextEnd">The first day on which one of them ends; null: none runs.</param>
public sealed record FirmRow(int Id, string Name, string? TaxNumber, string? Phone, string? Email, bool IsClosed, int Running, DateOnly? NextEnd, bool IsEnding)
{
    public string State => Word.Text;

    public Tone Tone => Word.Tone;

    private (string Text, Tone Tone) Word => (IsClosed, IsEnding) switch
    {
        (true, _) => ("Kapalı", Tone.Neutral),
        (_, true) => ("Sözleşme bitiyor", Tone.Warning),
        _ => ("Çalışılıyor", Tone.Success),
    };
}

public sealed record FirmListPage(FirmFilter Filter, Page<FirmRow> Page, bool CanEdit);
