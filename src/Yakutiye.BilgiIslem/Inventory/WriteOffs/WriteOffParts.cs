using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>A proposal before it has its number.</summary>
public sealed record WriteOffDraft(WriteOffCause Cause, int WarehouseId, string Reason, IReadOnlyList<WriteOffItem> Lines, int? CampaignId = null);

/// <param name="Condition">How the movable is; null: the proposal's reason says it all.</param>
public sealed record WriteOffItem(int AssetId, int CodeId, string? RegistryNumber, string Name, decimal Value, bool KeepsData, string? Condition);

/// <summary>One movable of a write-off, with its value on the day of the proposal.</summary>
public sealed class WriteOffLine
{
    internal WriteOffLine(WriteOffItem item)
    {
        (AssetId, CodeId, RegistryNumber, Name) = (item.AssetId, item.CodeId, item.RegistryNumber, item.Name);
        (Value, KeepsData, Condition) = (item.Value, item.KeepsData, Rule.Optional(item.Condition));
    }

    private WriteOffLine() { }

    public int Id { get; private set; }
    public int WriteOffId { get; private set; }
    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public int CodeId { get; private set; }
    public MovableCode Code { get; private set; } = null!;
    public string? RegistryNumber { get; private set; }
    public string Name { get; private set; } = "";
    public decimal Value { get; private set; }

    /// <summary>Must be wiped before scrap.</summary>
    public bool KeepsData { get; private set; }

    public string? Condition { get; private set; }
    public LineFate Fate { get; private set; }

    internal void End(LineFate fate) => Fate = fate;
}

/// <summary>A member of the commission.</summary>
public sealed class WriteOffMember
{
    internal WriteOffMember(BoardSeat seat, int order) =>
        (PersonId, Name, Title, IsChair, IsExpert, Order) = (seat.PersonId, seat.Name, seat.Title, seat.IsChair, seat.IsExpert, order);

    private WriteOffMember() { }

    public int Id { get; private set; }
    public int WriteOffId { get; private set; }
    public int PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public string? Title { get; private set; }
    public bool IsChair { get; private set; }
    public bool IsExpert { get; private set; }
    public int Order { get; private set; }
}

/// <summary>A vote, with the name of who gave it; nobody abstains, nobody votes twice in a round.</summary>
public sealed class WriteOffVote
{
    internal WriteOffVote(int round, bool inFavour, string? dissent, Actor by, DateTime at) =>
        (Round, InFavour, Dissent, PersonId, ByName, At) = (round, inFavour, dissent, by.Id, by.Signature, at);

    private WriteOffVote() { }

    public int Id { get; private set; }
    public int WriteOffId { get; private set; }
    public int Round { get; private set; }
    public int PersonId { get; private set; }
    public string ByName { get; private set; } = "";
    public bool InFavour { get; private set; }

    /// <summary>Why the member is against it (karşı oy).</summary>
    public string? Dissent { get; private set; }

    public DateTime At { get; private set; }
}
