using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>One use of a licence, by a person or on a device.</summary>
public sealed class LicenceSeat
{
    internal LicenceSeat(int? personId, int? assetId, DateOnly from, string by) => (PersonId, AssetId, From, ByName) = (personId, assetId, from, by);

    private LicenceSeat() { }

    public int Id { get; private set; }
    public int LicenceId { get; private set; }
    public int? PersonId { get; private set; }
    public AppUser? Person { get; private set; }
    public int? AssetId { get; private set; }
    public Asset? Asset { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day; null: still in use.</summary>
    public DateOnly? To { get; private set; }

    public string ByName { get; private set; } = "";

    public void End(DateOnly lastDay)
    {
        Rule.Require(To is null, InventoryText.SeatEnded);
        Rule.Require(lastDay >= From, InventoryText.SeatEndsBeforeStart);

        To = lastDay;
    }
}
