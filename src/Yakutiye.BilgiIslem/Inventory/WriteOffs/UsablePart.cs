using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>What is still of use in a device that is scrapped; it waits to be entered into the stock (TMY m.21/1-e).</summary>
public sealed class UsablePart : Entity
{
    private const int Most = 1_000;

    internal UsablePart(int writeOffId, int assetId, string what, int quantity, string? note, Actor by, DateTime now)
    {
        Rule.Require(quantity is > 0 and <= Most, InventoryText.PartQuantity(Most), nameof(Quantity));

        (WriteOffId, AssetId, Quantity, Note) = (writeOffId, assetId, quantity, Rule.Optional(note));
        What = Rule.Filled(what, InventoryText.PartMissing, nameof(What));
        (ById, ByName, At) = (by.UserId, by.Signature, now);
    }

    private UsablePart() { }

    public int WriteOffId { get; private set; }
    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public string What { get; private set; } = "";
    public int Quantity { get; private set; }
    public string? Note { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
}
