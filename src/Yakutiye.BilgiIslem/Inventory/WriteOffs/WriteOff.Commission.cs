using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

// The commission: at least three, one chair, an expert; everybody votes, nobody abstains (TMY m.28).
public sealed partial class WriteOff
{
    public const int FewestMembers = 3;
    public const int MostMembers = 9;

    /// <summary>Names the commission, or another one when it cannot finish; votes that were given stay on record.</summary>
    public void NameCommission(IReadOnlyList<MemberSeat> seats, Actor by, DateTime now)
    {
        const string field = nameof(Members);
        Rule.Require(seats.Count is >= FewestMembers and <= MostMembers, InventoryText.MembersCount(FewestMembers, MostMembers), field);
        Rule.Require(seats.DistinctBy(s => s.UserId).Count() == seats.Count, InventoryText.MemberTwice, field);
        Rule.Require(seats.Count(s => s.IsChair) == 1, InventoryText.OneChair, field);
        Rule.Require(seats.Any(s => s.IsExpert), InventoryText.ExpertMissing, field);
        Rule.Require(seats.All(s => s.UserId != by.Id), InventoryText.NamerIsNoMember, field);

        Pass(WriteOffStatus.InCommission, Round == 0 ? InventoryText.CommissionNamed(seats.Count) : InventoryText.CommissionRenamed(seats.Count), by, now);
        foreach (var former in Members)
        {
            former.Leave(now);
        }

        _seats.AddRange(seats.Select(s => new CommissionMember(s)));
        Round++;
        (NamedById, NamedByName, NamedAt) = (by.UserId, by.Signature, now);
    }

    public bool CanVote(int userId) => Status is WriteOffStatus.InCommission && Members.Any(m => m.UserId == userId) && !HasVoted(userId);

    /// <summary>A member's vote. The last one decides: for, against, or another round.</summary>
    public void Vote(bool isFor, string? dissent, Actor by, DateTime now)
    {
        Rule.Require(Status is WriteOffStatus.InCommission, InventoryText.NotInCommission(Number));
        Rule.Require(Members.Any(m => m.UserId == by.Id), InventoryText.NotAMember);
        Rule.Require(!HasVoted(by.Id), InventoryText.VotedAlready);
        var why = isFor ? Rule.Optional(dissent) : Rule.Filled(dissent, InventoryText.DissentMissing, nameof(WriteOffVote.Dissent));

        VoteCount++;
        _votes.Add(new WriteOffVote(Round, isFor, why, by, now));
        Tell(InventoryText.Voted(isFor), by, now);
        Conclude(by, now);
    }

    /// <summary>The votes of the round that counts.</summary>
    public IEnumerable<WriteOffVote> VotesNow => _votes.Where(v => v.Round == Round);

    private bool HasVoted(int userId) => VotesNow.Any(v => v.UserId == userId);

    private void Conclude(Actor by, DateTime now)
    {
        var votes = VotesNow.ToList();
        if (votes.Count < Members.Count())
        {
            return;
        }

        var (yes, no) = (votes.Count(v => v.IsFor), votes.Count(v => !v.IsFor));
        if (yes == no)
        {
            Round++;
            Pass(WriteOffStatus.InCommission, InventoryText.VotesTied(yes), by, now);
        }
        else if (yes > no)
        {
            DecidedAt = now;
            Pass(WriteOffStatus.Decided, InventoryText.CommissionFor(yes, no), by, now);
        }
        else
        {
            DecidedAt = now;
            Answer = string.Join("\n", votes.Where(v => !v.IsFor).Select(v => $"{v.ByName}: {v.Dissent}"));
            EndedByName = InventoryText.TheCommission;
            Pass(WriteOffStatus.Refused, InventoryText.CommissionAgainst(no, yes), by, now);
            EndedAt = now;
        }
    }
}
