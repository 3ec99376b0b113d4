using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

// The verbs. What happens to the assets is done beside them by the desk.
public sealed partial class WriteOff
{
    /// <summary>Names the commission: at least three, one of them presiding, at least one expert (BR-10).</summary>
    public void NameCommission(IReadOnlyList<BoardSeat> seats, Actor by)
    {
        RequireNext(WriteOffStatus.Voting);
        Rule.Require(Status is WriteOffStatus.Proposed || _votes.Count == 0, InventoryText.CommissionVotes);
        Rule.Require(seats.Count is >= LeastMembers and <= MostMembers, InventoryText.CommissionSize(LeastMembers, MostMembers), nameof(Members));
        Rule.Require(seats.Select(s => s.PersonId).Distinct().Count() == seats.Count, InventoryText.PersonTwice, nameof(Members));
        Rule.Require(seats.Count(s => s.IsChair) == 1, InventoryText.CommissionChair, nameof(Members));
        Rule.Require(seats.Any(s => s.IsExpert), InventoryText.CommissionExpert, nameof(Members));

        _members.Clear();
        _members.AddRange(seats.Select((s, i) => new WriteOffMember(s, i)));
        (Status, NamedByName) = (WriteOffStatus.Voting, by.Signature);
    }

    /// <summary>A report or minutes prove the loss: no commission is needed (TMY m.10/1-e-1).</summary>
    public void ProveBy(string? paper, DateTime now)
    {
        RequireNext(WriteOffStatus.Accepted);
        Rule.Require(Status is WriteOffStatus.Proposed && Cause.IsGone, InventoryText.ProofOnlyOfLoss);
        ProvenBy = Rule.Filled(paper, InventoryText.ProofMissing, nameof(ProvenBy));

        (Status, DecidedAt) = (WriteOffStatus.Accepted, now);
    }

    /// <summary>Everybody votes for or against; who votes against says why. The last vote decides; a tie goes back to the commission.</summary>
    public void Vote(bool inFavour, string? dissent, Actor by, DateTime now)
    {
        Rule.Require(Status is WriteOffStatus.Voting, InventoryText.NotVoting(Number));
        Rule.Require(IsMember(by.Id), InventoryText.NotMember);
        Rule.Require(VotesNow.All(v => v.PersonId != by.Id), InventoryText.VotedAlready);
        Rule.Require(inFavour || !string.IsNullOrWhiteSpace(dissent), InventoryText.DissentMissing, "Dissent");

        _votes.Add(new WriteOffVote(Round, inFavour, Rule.Optional(dissent), by, now));
        if (VotesNow.Count() == _members.Count)
        {
            Settle(now);
        }
    }

    /// <summary>The spending authority agrees: neither who proposed it nor who sat on the commission.</summary>
    public void Approve(Actor by, DateTime now)
    {
        RequireNext(WriteOffStatus.Approved);
        RequireJudge(by);

        (Status, ApprovedById, ApprovedByName, ApprovedAt) = (WriteOffStatus.Approved, by.UserId, by.Signature, now);
    }

    public void Refuse(string? why, Actor by, DateTime now)
    {
        Rule.Require(Status is WriteOffStatus.Accepted, InventoryText.WriteOffNotNow(Number, Status));
        RequireJudge(by);
        Answer = Rule.Filled(why, InventoryText.WriteOffRefusalMissing, "Reason");

        (Status, EndedAt, ApprovedByName) = (WriteOffStatus.Refused, now, by.Signature);
    }

    public void Withdraw(string? why, Actor by, DateTime now)
    {
        RequireNext(WriteOffStatus.Withdrawn);
        Rule.Require(by.Id == ProposedById, InventoryText.WithdrawOwnProposal);
        Rule.Require(_votes.Count == 0, InventoryText.CommissionVotes);
        Answer = Rule.Filled(why, InventoryText.ReasonMissing, "Reason");

        (Status, EndedAt) = (WriteOffStatus.Withdrawn, now);
    }

    public void Post(int voucherId, DateTime now)
    {
        RequireNext(WriteOffStatus.Posted);

        (Status, VoucherId, EndedAt) = (WriteOffStatus.Posted, voucherId, now);
    }

    /// <summary>What was scrapped was destroyed or left as scrap.</summary>
    public void EndLine(int assetId, LineFate fate)
    {
        var line = _lines.Find(l => l.AssetId == assetId);
        Rule.Require(Status is WriteOffStatus.Posted && !Cause.IsGone && line is { Fate: LineFate.Waiting }, InventoryText.NothingLeftOf(Number), "AssetIds");

        line.End(fate);
    }

    private void Settle(DateTime now)
    {
        var inFavour = VotesNow.Count(v => v.InFavour);
        var against = VotesNow.Count() - inFavour;
        if (inFavour == against)
        {
            Round++;
            return;
        }

        (Status, DecidedAt) = (inFavour > against ? WriteOffStatus.Accepted : WriteOffStatus.Refused, now);
        if (Status is WriteOffStatus.Refused)
        {
            (Answer, EndedAt) = (string.Join(" ", VotesNow.Where(v => !v.InFavour).Select(v => v.Dissent)), now);
        }
    }

    private void RequireJudge(Actor by)
    {
        Rule.Require(by.Id != ProposedById, InventoryText.OwnProposal);
        Rule.Require(!IsMember(by.Id), InventoryText.JudgeSatOnCommission);
    }

    private void RequireNext(WriteOffStatus next) => Rule.Require(WriteOffFlow.Allows(Status, next), InventoryText.WriteOffNotNow(Number, Status));
}
