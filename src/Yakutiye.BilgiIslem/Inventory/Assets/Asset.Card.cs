using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

// What is written on the card, and the checklist before the first user.
public sealed partial class Asset
{
    public const int MaxAccessories = 20;

    public bool NeedsCommissioning => Kind.IsComputer && CommissionedAt is null && IsOurs;

    /// <summary>Its media are wiped, on record, before it leaves as scrap.</summary>
    public bool KeepsData => TechnicalCard.KeepsData(Kind, Facts);

    public bool IsUnderWarranty(DateOnly day) => WarrantyEndsOn is { } end && day <= end;

    /// <summary>The card anew. What the books, the checklist and the wiping of data rest on is put right by a reversal only (TMY m.39).</summary>
    public void Describe(AssetCard card, MoveNote note)
    {
        Rule.Require(!AssetFlow.IsGone(State), InventoryText.CardOfGone(Tag));
        Rule.Require(!IsOurs || card.CodeId == CodeId, InventoryText.CodeFixed, nameof(CodeId));
        Rule.Require(!IsOurs || Keeps(card.Kind), InventoryText.KindFixed, nameof(Kind));

        Write(card);
        Tell(AssetEventKind.Card, InventoryText.CardChanged, note);
    }

    /// <summary>The checklist is passed: tested, set up, named on the network (M8.84, BR-16).</summary>
    public void Commission(MoveNote note)
    {
        Rule.Require(Kind.IsComputer, InventoryText.NoChecklist);
        Rule.Require(CommissionedAt is null, InventoryText.CommissionedAlready);

        CommissionedAt = note.At;
        Tell(AssetEventKind.Card, InventoryText.Commissioned, note);
    }

    /// <summary>What the computer is called on the network, on its technical card.</summary>
    internal void NameOnNetwork(string name) =>
        Facts = TechnicalCard.Cleaned(Kind, [.. Facts.Where(f => f.Key != TechnicalCard.NetworkName), new TechnicalFact(TechnicalCard.NetworkName, name)]);

    /// <summary>What held data was wiped; the record of it is beside the write-off.</summary>
    public void Wiped(MoveNote note)
    {
        WipedAt = note.At;
        Tell(AssetEventKind.Card, InventoryText.MediaWiped, note);
    }

    /// <summary>Seen at a count or a check.</summary>
    public void SeenAt(string what, MoveNote note)
    {
        CountedAt = note.At;
        Tell(AssetEventKind.Count, what, note);
    }

    /// <summary>Blanks out, capitals of the invariant culture: <c>5cg 12i</c> is <c>5CG12I</c> on every machine.</summary>
    public static string? SerialOf(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    // A slip of the pen can be mended; the duties that came with the kind stay.
    private bool Keeps(DeviceKind kind) => (!Kind.IsComputer || kind.IsComputer) && (!Kind.KeepsData || kind.KeepsData);

    private void Write(AssetCard card)
    {
        Rule.Require(card.Accessories.Count <= MaxAccessories, InventoryText.TooManyAccessories(MaxAccessories), nameof(Accessories));

        Name = Rule.Filled(card.Name, InventoryText.AssetNameMissing, nameof(Name));
        (CodeId, Kind) = (card.CodeId, card.Kind);
        (Brand, Model, Serial) = (Rule.Optional(card.Brand), Rule.Optional(card.Model), SerialOf(card.Serial));
        (Notes, WarrantyEndsOn, ContractId) = (Rule.Optional(card.Notes), card.WarrantyEndsOn, card.ContractId);
        Facts = TechnicalCard.Cleaned(card.Kind, card.Facts);
        Accessories = [.. card.Accessories.Select(Rule.Optional).OfType<string>()];
    }

    private void Tell(AssetEventKind kind, string sentence, MoveNote note) => _events.Add(new AssetEvent(kind, note.Tell(sentence), note));
}
