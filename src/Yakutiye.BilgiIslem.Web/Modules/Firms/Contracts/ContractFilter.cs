using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;

/// <summary>What the address of the list asks for.</summary>
public sealed record ContractFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "tur")]
    public ContractKind? Kind { get; init; }

    [FromQuery(Name = "durum")]
    public ContractStanding? Standing { get; init; }

    [FromQuery(Name = "firma")]
    public int? FirmId { get; init; }

    [FromQuery(Name = "sirala")]
    public string? Sort { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    /// <param name="firm">The name of the firm that is asked for; null: no such firm.</param>
    public IReadOnlyList<FilterChip> Chips(string? firm) => new FilterChip[]
    {
        new("Metin", Text?.Trim() ?? "", "q"), new("Tür", Kind?.TurkishName ?? "", "tur"), new("Durum", Standing?.TurkishName ?? "", "durum"),
        new("Firma", FirmId is null ? "" : firm ?? "bilinmeyen", "firma"),
    }.Where(c => c.Value.Length > 0).ToList();

    public IQueryable<FirmContract> Of(IQueryable<FirmContract> contracts, AppDb db, ISearchIndex index, DateOnly today)
    {
        contracts = Kind is { } kind ? contracts.Where(c => c.Kind == kind) : contracts;
        contracts = FirmId is { } firm ? contracts.Where(c => c.FirmId == firm) : contracts;
        contracts = string.IsNullOrWhiteSpace(Text) ? contracts : contracts.Matching(Text, db, index);
        contracts = Standing is { } standing ? InStanding(contracts, standing, today) : contracts;
        return Sort switch
        {
            "-bitis" => contracts.OrderByDescending(c => c.EndsOn).ThenByDescending(c => c.Id),
            "bitis" => contracts.OrderBy(c => c.EndsOn).ThenBy(c => c.Id),
            "-baslangic" => contracts.OrderByDescending(c => c.StartsOn).ThenByDescending(c => c.Id),
            "baslangic" => contracts.OrderBy(c => c.StartsOn).ThenBy(c => c.Id),
            "-firma" => contracts.OrderByDescending(c => c.Firm.Name).ThenByDescending(c => c.Id),
            "firma" => contracts.OrderBy(c => c.Firm.Name).ThenBy(c => c.Id),
            _ => contracts.OrderByDescending(c => c.Id),
        };
    }

    private static IQueryable<FirmContract> InStanding(IQueryable<FirmContract> contracts, ContractStanding standing, DateOnly today) => standing switch
    {
        ContractStanding.Coming => contracts.Where(c => c.StartsOn > today && (c.EndedOn == null || c.EndedOn >= c.StartsOn)),
        ContractStanding.InForce => contracts.Running(today),
        ContractStanding.Ending => contracts.EndingSoon(today),
        ContractStanding.Ended => contracts.Where(c => c.EndsOn < today || c.EndedOn < today || c.EndedOn < c.StartsOn),
    };
}

public sealed record ContractRow(
    int Id, int FirmId, string Firm, ContractKind Kind, string? Number, string Subject, DateOnly StartsOn, DateOnly EndsOn, decimal? Cost, ContractStanding Standing);

/// <param name="Firm">The name of the firm that the list is narrowed to; null: none.</param>
public sealed record ContractListPage(ContractFilter Filter, Page<ContractRow> Page, string? Firm);
