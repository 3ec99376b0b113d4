using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;

public enum ReversalStatus
{
    [Display(Name = "Onay bekliyor"), Tone(Tone.Waiting)] Submitted,
    [Display(Name = "Onaylandı"), Tone(Tone.Success)] Approved,
    [Display(Name = "Reddedildi"), Tone(Tone.Danger)] Refused,
    [Display(Name = "Geri çekildi"), Tone(Tone.Neutral)] Withdrawn,
}

public static class ReversalFlow
{
    private static readonly Dictionary<ReversalStatus, ReversalStatus[]> Next = new()
    {
        [ReversalStatus.Submitted] = [ReversalStatus.Approved, ReversalStatus.Refused, ReversalStatus.Withdrawn],
        [ReversalStatus.Approved] = [],
        [ReversalStatus.Refused] = [],
        [ReversalStatus.Withdrawn] = [],
    };

    public static bool Allows(ReversalStatus from, ReversalStatus to) => Next[from].Contains(to);
}

/// <summary>A registrar asks that a posted voucher be taken back; the spending authority decides (TMY m.39).</summary>
public sealed class ReversalRequest : Entity
{
    public ReversalRequest(int voucherId, string? reason, Actor by, DateTime now)
    {
        VoucherId = voucherId;
        Reason = Rule.Filled(reason, InventoryText.ReversalReasonMissing, nameof(Reason));
        (RequestedById, RequestedByName, RequestedAt) = (by.Id, by.Signature, now);
    }

    private ReversalRequest() { }

    public int VoucherId { get; private set; }
    public Voucher Voucher { get; private set; } = null!;
    public ReversalStatus Status { get; private set; }
    public string Reason { get; private set; } = "";
    public int RequestedById { get; private set; }
    public string RequestedByName { get; private set; } = "";
    public DateTime RequestedAt { get; private set; }
    public int? DecidedById { get; private set; }
    public string? DecidedByName { get; private set; }

    /// <summary>Null: waits.</summary>
    public DateTime? DecidedAt { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>The reversing voucher; null: none yet.</summary>
    public int? ReversalId { get; private set; }

    public void Approve(Actor by, DateTime now)
    {
        Rule.Require(by.Id != RequestedById, InventoryText.ReversalOwn);

        Decide(ReversalStatus.Approved, null, by, now);
    }

    public void Refuse(string? why, Actor by, DateTime now)
    {
        var reason = Rule.Filled(why, InventoryText.RefusalReasonMissing, nameof(Reason));

        Decide(ReversalStatus.Refused, reason, by, now);
    }

    public void Withdraw(Actor by, DateTime now)
    {
        Rule.Require(by.Id == RequestedById, InventoryText.WithdrawOwnOnly);

        Decide(ReversalStatus.Withdrawn, null, by, now);
    }

    internal void CameTo(int reversalId) => ReversalId = reversalId;

    private void Decide(ReversalStatus next, string? answer, Actor by, DateTime now)
    {
        Rule.Require(ReversalFlow.Allows(Status, next), InventoryText.ReversalDecided);

        (Status, Answer) = (next, answer);
        (DecidedById, DecidedByName, DecidedAt) = (by.UserId, by.Signature, now);
    }
}
