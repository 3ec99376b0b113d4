using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

public enum LicenceTab { Seats, Ended, History }

/// <summary>Everything that the page of a licence shows.</summary>
public sealed record LicencePage(LicenceRow Licence, LicenceTab Tab, LicencePowers Powers, DateOnly Today)
{
    public Page<SeatRow>? Seats { get; init; }
    public LicenceOrigin Origin { get; init; } = new(null, null, null, null);
    public IReadOnlyList<AttachmentLine> Files { get; init; } = [];
    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    public string Name => Licence.Edition is null ? Licence.Product : $"{Licence.Product} {Licence.Edition}";

    public string Path => LicenceNotices.Link(Licence.Id);

    public LicenceStanding Standing => Licence.StandingOn(Today);

    public bool MayAssign => Powers.Edit && Licence.ClosedAt is null && Standing is not LicenceStanding.Expired;
}

/// <summary>Who sold it, and by which contract it is maintained.</summary>
public sealed record LicenceOrigin(int? FirmId, string? Firm, int? ContractId, string? Contract);

public sealed record LicencePowers(bool Edit, bool Reveal, bool History);

public sealed record SeatRow(
    int Id, int? PersonId, string? Person, bool PersonLeft, int? AssetId, string? AssetTag, string? AssetName, AssetState? AssetState,
    DateOnly From, DateOnly? To, string GivenBy, string? EndedBy)
{
    public static Expression<Func<LicenceSeat, SeatRow>> OfSeat { get; } = s => new SeatRow(
        s.Id, s.PersonId, s.Person!.FullName, s.PersonId != null && s.Person!.DisabledAt != null,
        s.AssetId, s.Asset!.RegistryNumber ?? s.Asset!.Serial, s.Asset!.Name, s.AssetId == null ? null : s.Asset!.State,
        s.From, s.To, s.GivenBy, s.EndedBy);

    /// <summary>Why the seat should be taken back. Null: no reason is known.</summary>
    public string? Idle
    {
        get
        {
            if (PersonLeft)
            {
                return "Hesabı kapalı";
            }

            return AssetState is { } state && AssetFlow.IsGone(state) ? "Cihaz kayıttan çıktı" : null;
        }
    }
}
