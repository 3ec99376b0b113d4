using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>One movable that is to leave the books, with its number and value as they were.</summary>
public sealed class WriteOffLine
{
    internal WriteOffLine(int order, ProposedLine line)
    {
        (Order, AssetId, RegistryNumber, Name, Value) = (order, line.Asset.Id, line.Asset.Tag, line.Asset.Name, line.Asset.GrossValue);
        Reason = Rule.Filled(line.Reason, InventoryText.LineReasonMissing(line.Asset.Tag), nameof(WriteOffProposal.Lines));
        Condition = Rule.Optional(line.Condition);
    }

    private WriteOffLine() { }

    public int Id { get; private set; }
    public int WriteOffId { get; private set; }
    public int Order { get; private set; }
    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public string RegistryNumber { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Reason { get; private set; } = "";

    /// <summary>What state it is in, and whether it can be mended.</summary>
    public string? Condition { get; private set; }

    /// <summary>₺, KDV dahil.</summary>
    public decimal Value { get; private set; }
}

/// <summary>A seat in the commission.</summary>
public sealed class CommissionMember
{
    internal CommissionMember(MemberSeat seat) =>
        (UserId, Name, Title, IsChair, IsExpert) = (seat.UserId, seat.Name, Rule.Optional(seat.Title), seat.IsChair, seat.IsExpert);

    private CommissionMember() { }

    public int Id { get; private set; }
    public int WriteOffId { get; private set; }
    public int UserId { get; private set; }
    public string Name { get; private set; } = "";
    public string? Title { get; private set; }
    public bool IsChair { get; private set; }

    /// <summary>Knows what he votes about: at least one does (TMY m.28).</summary>
    public bool IsExpert { get; private set; }

    /// <summary>Null: sits in the commission.</summary>
    public DateTime? LeftAt { get; private set; }

    public string Role => IsChair ? InventoryText.Chair : InventoryText.Member;

    internal void Leave(DateTime now) => LeftAt = now;
}

/// <summary>Given once in a round, and never changed.</summary>
public sealed class WriteOffVote
{
    internal WriteOffVote(int round, bool isFor, string? dissent, Actor by, DateTime now) =>
        (Round, IsFor, Dissent, UserId, ByName, At) = (round, isFor, dissent, by.Id, by.Signature, now);

    private WriteOffVote() { }

    public int Id { get; private set; }
    public int WriteOffId { get; private set; }
    public int Round { get; private set; }
    public int UserId { get; private set; }
    public string ByName { get; private set; } = "";
    public bool IsFor { get; private set; }

    /// <summary>Why it is against; with a vote for, a remark.</summary>
    public string? Dissent { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>A line of the story as people tell it.</summary>
public sealed class WriteOffEvent
{
    internal WriteOffEvent(string text, Actor by, DateTime now) => (Text, ByName, At) = (text, by.UserId is null ? "" : by.Signature, now);

    private WriteOffEvent() { }

    public int Id { get; private set; }
    public int WriteOffId { get; private set; }
    public string Text { get; private set; } = "";
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
}
