using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
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

    public IReadOnlyList<FilterChip> Chips => new FilterChip[]
    {
        new("Metin", Text?.Trim() ?? "", "q"), new("Tür", Kind?.TurkishName ?? "", "tur"), new("Durum", Standing?.TurkishName ?? "", "durum"),
        new("Firma", FirmId is null ? "" : "seçili", "firma"),
    }.Where(c => c.Value.Length > 0).ToList();

    public IQueryable<FirmContract> Of(IQueryable<FirmContract> contracts, DateOnly today)
    {
        contracts = Kind is { } kind ? contracts.Where(c => c.Kind == kind) : contracts;
        contracts = FirmId is { } firm ? contracts.Where(c => c.FirmId == firm) : contracts;
        contracts = string.IsNullOrWhiteSpace(Text) ? contracts : Named(contracts, Text.Trim());
        contracts = Standing is { } standing ? InStanding(contracts, standing, today) : contracts;
        return Sort switch
        {
            "-bitis" => contracts.OrderByDescending(c => c.EndsOn).ThenByDescending(c => c.Id),
            "bitis" => contracts.OrderBy(c => c.EndsOn).ThenBy(c => c.Id),
            _ => contracts.OrderByDescending(c => c.Id),
        };
    }

    private static IQueryable<FirmContract> InStanding(IQueryable<FirmContract> contracts, ContractStanding standing, DateOnly today) => standing switch
    {
        ContractStanding.Coming => contracts.Where(c => c.StartsOn > today && c.EndedOn == null),
        ContractStanding.InForce => contracts.Running(today),
        ContractStanding.Ending => contracts.EndingSoon(today),
        ContractStanding.Ended => contracts.Where(c => c.EndsOn < today || c.EndedOn < today),
    };

    private static IQueryable<FirmContract> Named(IQueryable<FirmContract> contracts, string text) =>
        contracts.Where(c => c.Subject.Contains(text) || c.Firm.Name.Contains(text) || c.Number == text);
}

public sealed record ContractRow(
    int Id, int FirmId, string Firm, ContractKind Kind, string? Number, string Subject, DateOnly StartsOn, DateOnly EndsOn, decimal? Cost, ContractStanding Standing);

public sealed record ContractListPage(ContractFilter Filter, Page<ContractRow> Page);
