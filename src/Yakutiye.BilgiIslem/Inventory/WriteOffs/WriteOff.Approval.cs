using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

// The spending authority, the proposer's change of mind, and the end.
public sealed partial class WriteOff
{
    public bool CanName(int userId) => Status is WriteOffStatus.Proposed or WriteOffStatus.InCommission && userId > 0;

    public bool CanApprove(int userId) => WriteOffFlow.Allows(Status, WriteOffStatus.Approved) && IsImpartial(userId);

    /// <summary>The commission refuses by its votes; the spending authority before it was named, or after it agreed.</summary>
    public bool CanRefuse(int userId) => Status is WriteOffStatus.Proposed or WriteOffStatus.Decided && IsImpartial(userId);

    public bool CanWithdraw(int userId) => userId == ProposedById && WriteOffFlow.Allows(Status, WriteOffStatus.Withdrawn);

    public bool CanExit => WriteOffFlow.Allows(Status, WriteOffStatus.Completed);

    public void Approve(Actor by, DateTime now)
    {
        RequireImpartial(by);

        Pass(WriteOffStatus.Approved, InventoryText.WriteOffApproved, by, now);
        (ApprovedById, ApprovedByName, ApprovedAt) = (by.Id, by.Signature, now);
    }

    public void Refuse(string? why, Actor by, DateTime now)
    {
        var reason = Rule.Filled(why, InventoryText.WriteOffRefusalMissing, "Reason");
        RequireImpartial(by);
        Rule.Require(Status is not WriteOffStatus.InCommission, InventoryText.CommissionAtWork);

        End(WriteOffStatus.Refused, reason, InventoryText.WriteOffRefused, by, now);
    }

    public void Withdraw(string? why, Actor by, DateTime now)
    {
        var reason = Rule.Filled(why, InventoryText.ReasonMissing, "Reason");
        Rule.Require(by.Id == ProposedById, InventoryText.WithdrawOwnWriteOff);

        End(WriteOffStatus.Withdrawn, reason, InventoryText.WriteOffWithdrawn, by, now);
    }

    /// <summary>Off the books by a posted exit voucher.</summary>
    internal void Complete(int exitVoucherId, string voucher, Actor by, DateTime now)
    {
        Pass(WriteOffStatus.Completed, InventoryText.WriteOffCompleted(voucher), by, now);
        (ExitVoucherId, EndedByName, EndedAt) = (exitVoucherId, by.Signature, now);
    }

    private bool IsImpartial(int userId) => userId != ProposedById && Members.All(m => m.UserId != userId) && _votes.All(v => v.UserId != userId);

    private void RequireImpartial(Actor by)
    {
        Rule.Require(by.Id != ProposedById, InventoryText.ApproverProposed);
        Rule.Require(IsImpartial(by.Id), InventoryText.ApproverIsMember);
    }

    private void End(WriteOffStatus next, string answer, string sentence, Actor by, DateTime now)
    {
        Pass(next, sentence, by, now);
        (Answer, EndedByName, EndedAt) = (answer, by.Signature, now);
    }
}
