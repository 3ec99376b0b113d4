using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;

/// <summary>One movable code of the minutes: what the books say, what was found.</summary>
public sealed class HandoverLine
{
    internal HandoverLine(int codeId, int recorded) => (CodeId, Recorded) = (codeId, recorded);

    private HandoverLine() { }

    public int Id { get; private set; }
    public int HandoverId { get; private set; }
    public int CodeId { get; private set; }
    public MovableCode Code { get; private set; } = null!;

    /// <summary>When it was counted last, or when the handover began.</summary>
    public int Recorded { get; private set; }

    /// <summary>Null: not counted yet.</summary>
    public int? Found { get; private set; }

    public int Surplus => Math.Max(0, (Found ?? Recorded) - Recorded);
    public int Deficit => Math.Max(0, Recorded - (Found ?? Recorded));

    internal void Record(int recorded) => Recorded = recorded;

    internal void Count(int? found)
    {
        Rule.Require(found is null or >= 0, InventoryText.FoundNegative);

        Found = found;
    }
}

/// <summary>Who signs the minutes, and when he did.</summary>
public sealed class HandoverSigner
{
    internal HandoverSigner(int personId, HandoverPart part) => (PersonId, Part) = (personId, part);

    private HandoverSigner() { }

    public int Id { get; private set; }
    public int HandoverId { get; private set; }
    public int PersonId { get; private set; }
    public AppUser Person { get; private set; } = null!;
    public HandoverPart Part { get; private set; }

    /// <summary>Null: not signed.</summary>
    public DateTime? SignedAt { get; private set; }

    public string? SignedByName { get; private set; }

    internal void Sign(Actor by, DateTime now) => (SignedAt, SignedByName) = (now, by.Signature);

    internal void TakeBack() => (SignedAt, SignedByName) = (null, null);
}
