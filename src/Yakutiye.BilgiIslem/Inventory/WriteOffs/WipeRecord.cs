using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>What a wiping says of itself, before it is kept.</summary>
/// <param name="MediaSerial">of the disk, not of the device</param>
public sealed record WipeFacts(
    int AssetId, string? MediaSerial, WipeMethod Method, string? Tool, DateOnly Day, string? Witness, bool IsSuccess, string? Note);

/// <summary>The wiping of one medium: without a successful one nothing that keeps data is scrapped.</summary>
public sealed class WipeRecord : Entity
{
    public WipeRecord(int writeOffId, WipeFacts facts, DateOnly today, Actor by)
    {
        Rule.Require(facts.Day <= today, InventoryText.DayInFuture, nameof(Day));
        Rule.Require(facts.IsSuccess || !string.IsNullOrWhiteSpace(facts.Note), InventoryText.WipeFailedWhy, nameof(Note));

        (WriteOffId, AssetId, Method, Day, IsSuccess) = (writeOffId, facts.AssetId, facts.Method, facts.Day, facts.IsSuccess);
        MediaSerial = Rule.Filled(facts.MediaSerial, InventoryText.MediaSerialMissing, nameof(MediaSerial));
        Tool = Rule.Filled(facts.Tool, InventoryText.ToolMissing, nameof(Tool));
        Witness = Rule.Filled(facts.Witness, InventoryText.WitnessMissing, nameof(Witness));
        (Note, ById, ByName) = (Rule.Optional(facts.Note), by.UserId, by.Signature);
    }

    private WipeRecord() { }

    public int WriteOffId { get; private set; }
    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public string MediaSerial { get; private set; } = "";
    public WipeMethod Method { get; private set; }
    public string Tool { get; private set; } = "";
    public DateOnly Day { get; private set; }
    public string Witness { get; private set; } = "";
    public bool IsSuccess { get; private set; }
    public string? Note { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
}

/// <summary>A part that can still be used, to be entered to the stock (TMY m.21/1-e).</summary>
public sealed class UsablePart : Entity
{
    public const int MostPieces = 1_000;

    public UsablePart(int writeOffId, int assetId, string? name, int quantity, string? note, Actor by)
    {
        Rule.Require(quantity is > 0 and <= MostPieces, InventoryText.PartQuantity(MostPieces), nameof(Quantity));

        (WriteOffId, AssetId, Quantity, Note) = (writeOffId, assetId, quantity, Rule.Optional(note));
        Name = Rule.Filled(name, InventoryText.PartNameMissing, nameof(Name));
        (ById, ByName) = (by.UserId, by.Signature);
    }

    private UsablePart() { }

    public int WriteOffId { get; private set; }
    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public int Quantity { get; private set; }
    public string? Note { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
}

/// <summary>İmha: what was destroyed, how, when and before whom (TMY m.28/5). Which movables: the lines that it ended.</summary>
public sealed class Destruction : Entity
{
    public Destruction(int writeOffId, DestructionMethod method, DateOnly day, string? witnesses, IReadOnlyList<int> assetIds, DateOnly today, Actor by)
    {
        Rule.Require(assetIds.Count > 0, InventoryText.DestructionEmpty, nameof(AssetIds));
        Rule.Require(day <= today, InventoryText.DayInFuture, nameof(Day));

        (WriteOffId, Method, Day, AssetIds) = (writeOffId, method, day, [.. assetIds]);
        Witnesses = Rule.Filled(witnesses, InventoryText.WitnessMissing, nameof(Witnesses));
        (ById, ByName) = (by.UserId, by.Signature);
    }

    private Destruction() { }

    public int WriteOffId { get; private set; }
    public DestructionMethod Method { get; private set; }
    public DateOnly Day { get; private set; }
    public string Witnesses { get; private set; } = "";
    public IReadOnlyList<int> AssetIds { get; private set; } = [];
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
}
