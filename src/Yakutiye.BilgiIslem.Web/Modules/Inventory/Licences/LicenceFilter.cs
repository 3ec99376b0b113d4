using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

public enum LicenceScope
{
    [Display(Name = "Kullanımdaki lisanslar")] InUse,
    [Display(Name = "Süresi dolan ya da dolmak üzere olanlar")] Expiring,
    [Display(Name = "Fazla kullanılanlar")] OverUsed,
    [Display(Name = "Kapatılanlar")] Closed,
    [Display(Name = "Tümü")] All,
}

/// <summary>What the address of the list of licences asks for.</summary>
public sealed record LicenceFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "kapsam")]
    public LicenceScope Scope { get; init; }

    [FromQuery(Name = "tur")]
    public LicenceKind? Kind { get; init; }

    [FromQuery(Name = "sirala")]
    public string? Sort { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IReadOnlyList<FilterChip> Chips =>
    [
        .. new FilterChip[]
        {
            new("Metin", Text?.Trim() ?? "", "q"), new("Kapsam", Scope is LicenceScope.InUse ? "" : Scope.TurkishName, "kapsam"), new("Tür", Kind?.TurkishName ?? "", "tur"),
        }.Where(c => c.Value.Length > 0),
    ];

    public string InWords => string.Join("; ", Chips.Select(c => $"{c.Label}: {c.Value}"));

    public IQueryable<Licence> Of(IQueryable<Licence> licences, AppDb db, ISearchIndex index, DateOnly today)
    {
        licences = Scope switch
        {
            LicenceScope.InUse => licences.InUse,
            LicenceScope.Expiring => licences.ExpiringBy(today.AddDays(LicenceWatch.DaysAhead)),
            LicenceScope.OverUsed => licences.InUse.OverUsed,
            LicenceScope.Closed => licences.Where(l => l.ClosedAt != null),
            LicenceScope.All => licences,
        };
        licences = Kind is { } kind ? licences.Where(l => l.Kind == kind) : licences;
        if (!string.IsNullOrWhiteSpace(Text))
        {
            var found = index.Matching(db, Licence.RecordType, Text);
            licences = licences.Where(l => found.Contains(l.Id));
        }

        return Ordered(licences);
    }

    private IQueryable<Licence> Ordered(IQueryable<Licence> licences) => Sort switch
    {
        "bitis" => licences.OrderBy(l => l.ExpiresOn == null).ThenBy(l => l.ExpiresOn).ThenBy(l => l.Id),
        "-bitis" => licences.OrderByDescending(l => l.ExpiresOn).ThenByDescending(l => l.Id),
        "-ad" => licences.OrderByDescending(l => l.Product).ThenByDescending(l => l.Id),
        _ => licences.OrderBy(l => l.Product).ThenBy(l => l.Id),
    };
}
