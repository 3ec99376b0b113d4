using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>One device of a document, as it was when it was handed over.</summary>
public sealed class CustodyLine
{
    internal CustodyLine(int order, Asset asset, int orderLineId, HandOverItem item)
    {
        (Order, AssetId, OrderLineId, RegistryNumber) = (order, asset.Id, orderLineId, asset.RegistryNumber);
        (Name, Brand, Model, Serial) = (asset.Name, asset.Brand, asset.Model, asset.Serial);
        (Condition, Note) = (item.Condition, Rule.Optional(item.Note));
        Accessories = [.. item.Accessories.Select(Rule.Optional).OfType<string>()];
        Features = string.Join(", ", asset.Facts.Take(4).Select(f => f.Value));
    }

    private CustodyLine() { }

    public int Id { get; private set; }
    public int DocumentId { get; private set; }
    public CustodyDocument Document { get; private set; } = null!;

    /// <summary>Sıra no, from 1.</summary>
    public int Order { get; private set; }

    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;

    /// <summary>The line of the written order that lets it go (BR-01).</summary>
    public int OrderLineId { get; private set; }

    public OrderLine OrderLine { get; private set; } = null!;
    public string? RegistryNumber { get; private set; }
    public string Name { get; private set; } = "";
    public string? Brand { get; private set; }
    public string? Model { get; private set; }
    public string? Serial { get; private set; }
    public string Features { get; private set; } = "";

    /// <summary>What was handed over with it.</summary>
    public IReadOnlyList<string> Accessories { get; private set; } = [];

    public AssetCondition Condition { get; private set; }
    public string? Note { get; private set; }
    public CustodyLineState State { get; private set; }

    /// <summary>Null: waits or is held.</summary>
    public DateTime? EndedAt { get; private set; }

    public string Tag => RegistryNumber ?? Serial ?? Name;

    public string Make => string.Join(' ', new[] { Brand, Model }.Where(s => s is not null));

    internal void Hold() => State = CustodyLineState.Held;

    internal void End(CustodyLineState how, DateTime now) => (State, EndedAt) = (how, now);
}
