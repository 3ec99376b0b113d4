using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>One use of a licence, by a person or on a device. Ended ones stay as history.</summary>
public sealed class LicenceSeat : Entity
{
    internal LicenceSeat(int licenceId, SeatHolder holder, DateOnly from, Actor by) =>
        (LicenceId, PersonId, AssetId, From, GivenBy) = (licenceId, holder.PersonId, holder.AssetId, from, by.Signature);

    private LicenceSeat() { }

    public int LicenceId { get; private set; }
    public SoftwareLicence Licence { get; private set; } = null!;
    public int? PersonId { get; private set; }
    public AppUser? Person { get; private set; }
    public int? AssetId { get; private set; }
    public Asset? Asset { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>Null: in use.</summary>
    public DateOnly? To { get; private set; }

    public string GivenBy { get; private set; } = "";
    public string? EndedBy { get; private set; }

    internal void End(DateOnly on, Actor by)
    {
        Rule.Require(To is null, InventoryText.SeatEnded);

        // Given for a later day and taken back before it: it never began.
        (To, EndedBy) = (on < From ? From : on, by.Signature);
    }
}

/// <summary>Either a person or a device.</summary>
public sealed record SeatHolder
{
    private SeatHolder() { }

    public int? PersonId { get; private init; }
    public int? AssetId { get; private init; }

    public static SeatHolder Of(int? personId, int? assetId)
    {
        Rule.Require(personId is not null != assetId is not null, InventoryText.SeatHolderMissing, nameof(PersonId));

        return new SeatHolder { PersonId = personId, AssetId = assetId };
    }
}
