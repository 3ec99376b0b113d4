using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>A line of the list of licences.</summary>
public sealed record LicenceRow(
    int Id, string Product, string? Publisher, string? Edition, LicenceKind Kind, int? Quantity, int Used, DateOnly? PurchasedOn, DateOnly? ExpiresOn,
    decimal? Cost, DateTime? ClosedAt)
{
    public static Expression<Func<Licence, LicenceRow>> From { get; } = l => new LicenceRow(
        l.Id, l.Product, l.Publisher, l.Edition, l.Kind, l.Quantity, l.Seats.Count(s => s.To == null), l.PurchasedOn, l.ExpiresOn, l.Cost, l.ClosedAt);

    public int Over => Quantity is { } most ? Math.Max(0, Used - most) : 0;

    public string Usage => Quantity is { } most ? $"{Used} / {most}" : $"{Used} / sınırsız";

    public (string Word, Tone Tone)? Term(DateOnly today) => ExpiresOn is not { } end ? null
        : end < today ? ("Süresi doldu", Tone.Danger)
        : end <= today.AddDays(LicenceWatch.DaysAhead) ? ("Süresi doluyor", Tone.Warning) : null;
}

public sealed record LicenceListPage(LicenceFilter Filter, Data.Page<LicenceRow> Page, bool MayEdit, DateOnly Today);

public sealed record SeatLine(int Id, int? PersonId, string? Person, int? AssetId, string? Asset, DateOnly From, DateOnly? To, string ByName);

/// <summary>A licence with who uses it. The key is not part of it.</summary>
public sealed record LicencePage(
    LicenceRow Row, Guid Version, bool HasKey, int? FirmId, int? ContractId, string? Notes, IReadOnlyList<SeatLine> Seats, LicencePowers Powers, DateOnly Today)
{
    /// <summary>Only in the answer to an audited request.</summary>
    public string? Key { get; init; }

    public SeatForm Seat { get; init; } = new();

    public IReadOnlyList<Shared.Records.HistoryLine> History { get; init; } = [];

    public IEnumerable<SeatLine> Open => Seats.Where(s => s.To is null);

    public IEnumerable<SeatLine> Ended => Seats.Where(s => s.To is not null);
}

public sealed record LicencePowers(bool Edit, bool Reveal, bool History);
