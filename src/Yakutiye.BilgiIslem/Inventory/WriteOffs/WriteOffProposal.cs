using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>What is proposed to leave the books.</summary>
public sealed record WriteOffProposal(WriteOffCause Cause, string Reason, IReadOnlyList<ProposedAsset> Lines)
{
    /// <summary>The report that proves a loss, instead of a commission. Null: a commission decides.</summary>
    public string? ReportNumber { get; init; }

    public DateOnly? ReportDate { get; init; }
}

public sealed record ProposedAsset(int AssetId, string Reason, string? Condition);

/// <summary>The same with the asset at hand.</summary>
internal sealed record ProposedLine(Asset Asset, string Reason, string? Condition);

/// <summary>A seat of the commission that is being named.</summary>
public sealed record MemberSeat(int UserId, string Name, string? Title, bool IsChair, bool IsExpert);
