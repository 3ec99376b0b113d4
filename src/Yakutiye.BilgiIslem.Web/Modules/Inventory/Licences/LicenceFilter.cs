using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>What the address of the list asks for. What it does not understand it leaves out.</summary>
public sealed record LicenceFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "durum")]
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
            new("Metin", Text?.Trim() ?? "", "q"),
            new("Durum", Scope is LicenceScope.Open ? "" : Scope.TurkishName, "durum"),
            new("Tür", Kind?.TurkishName ?? "", "tur"),
        }.Where(c => c.Value.Length > 0),
    ];

    public IQueryable<SoftwareLicence> Of(IQueryable<SoftwareLicence> licences, AppDb db, ISearchIndex index, DateOnly today)
    {
        licences = InScope(licences, today);
        licences = Kind is { } kind ? licences.Where(l => l.Kind == kind) : licences;
        licences = string.IsNullOrWhiteSpace(Text) ? licences : licences.Matching(Text, db, index);
        return Sorted(licences);
    }

    private IQueryable<SoftwareLicence> InScope(IQueryable<SoftwareLicence> licences, DateOnly today) => Scope switch
    {
        LicenceScope.Open => licences.Open,
        LicenceScope.Expiring => licences.Expiring(today),
        LicenceScope.Expired => licences.Expired(today),
        LicenceScope.OverUsed => licences.OverUsed,
        LicenceScope.Closed => licences.Where(l => l.ClosedAt != null),
        LicenceScope.All => licences,
    };

    // A licence without an end stands after all that have one, in both directions.
    private IQueryable<SoftwareLicence> Sorted(IQueryable<SoftwareLicence> licences) => Sort switch
    {
        "-ad" => licences.OrderByDescending(l => l.Product).ThenByDescending(l => l.Id),
        "bitis" => licences.OrderBy(l => l.ExpiresOn == null).ThenBy(l => l.ExpiresOn).ThenBy(l => l.Id),
        "-bitis" => licences.OrderBy(l => l.ExpiresOn == null).ThenByDescending(l => l.ExpiresOn).ThenBy(l => l.Id),
        "kullanim" => licences.OrderBy(l => l.UsedSeats).ThenBy(l => l.Id),
        "-kullanim" => licences.OrderByDescending(l => l.UsedSeats).ThenBy(l => l.Id),
        _ => licences.OrderBy(l => l.Product).ThenBy(l => l.Id),
    };
}
