using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

// Who uses it.
public sealed partial class SoftwareLicence
{
    /// <param name="overUseAccepted">the person has been told that more are then used than were bought</param>
    public LicenceSeat AssignTo(SeatHolder holder, DateOnly from, bool overUseAccepted, Actor by)
    {
        Rule.Require(ClosedAt is null, InventoryText.LicenceClosed(FullName));
        Rule.Require(ExpiresOn is null || from <= ExpiresOn, InventoryText.LicenceExpired(FullName), "From");
        Rule.Require(Kind is not LicenceKind.PerUser || holder.PersonId is not null, InventoryText.SeatNeedsPerson, nameof(LicenceSeat.PersonId));
        Rule.Require(Kind is not LicenceKind.PerDevice || holder.AssetId is not null, InventoryText.SeatNeedsDevice, nameof(LicenceSeat.AssetId));
        Rule.Require(!IsFull || overUseAccepted, InventoryText.OverUse(FullName, UsedSeats, Seats ?? 0), "AcceptOverUse");

        UsedSeats++;
        return new LicenceSeat(Id, holder, from, by);
    }

    public void Release(LicenceSeat seat, DateOnly on, Actor by)
    {
        seat.End(on, by);
        UsedSeats--;
    }
}
