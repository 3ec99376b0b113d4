using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

public sealed class WriteOffTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Director = new(1, "Kemal Aydoğan");
    private static readonly Actor Proposer = new(3, "Serkan Çelik");

    public static TheoryData<WriteOffStatus, WriteOffStatus> Pairs =>
        [.. Enum.GetValues<WriteOffStatus>().SelectMany(from => Enum.GetValues<WriteOffStatus>().Select(to => (from, to)))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_write_off_moves_only_along_its_flow(WriteOffStatus from, WriteOffStatus to)
    {
        (WriteOffStatus, WriteOffStatus)[] allowed =
        [
            (WriteOffStatus.Proposed, WriteOffStatus.Voting), (WriteOffStatus.Proposed, WriteOffStatus.Accepted), (WriteOffStatus.Proposed, WriteOffStatus.Withdrawn),
            (WriteOffStatus.Voting, WriteOffStatus.Voting), (WriteOffStatus.Voting, WriteOffStatus.Accepted), (WriteOffStatus.Voting, WriteOffStatus.Refused),
            (WriteOffStatus.Voting, WriteOffStatus.Withdrawn), (WriteOffStatus.Accepted, WriteOffStatus.Approved), (WriteOffStatus.Accepted, WriteOffStatus.Refused),
            (WriteOffStatus.Approved, WriteOffStatus.Posted),
        ];

        Assert.Equal(allowed.Contains((from, to)), WriteOffFlow.Allows(from, to));
        Assert.Equal(allowed.Contains((from, to)), Moves(from, to));
    }

    [Fact]
    public void A_commission_has_three_members_a_chair_and_an_expert()
    {
        Assert.Throws<RuleException>(() => Proposal().NameCommission(Seats(4, 5), Director));
        Assert.Throws<RuleException>(() => Proposal().NameCommission([.. Seats(4, 5, 6).Select(s => s with { IsExpert = false })], Director));
        Assert.Throws<RuleException>(() => Proposal().NameCommission([.. Seats(4, 5, 6).Select(s => s with { IsChair = false })], Director));
    }

    [Fact]
    public void The_last_vote_decides_and_a_dissent_needs_its_reason()
    {
        var proposal = Voting(4, 5, 6);
        proposal.Vote(true, null, Member(4), Now);

        Assert.Throws<RuleException>(() => proposal.Vote(false, " ", Member(5), Now));
        proposal.Vote(false, "Onarılabilir.", Member(5), Now);
        Assert.Equal(WriteOffStatus.Voting, proposal.Status);
        proposal.Vote(true, null, Member(6), Now);

        Assert.Equal(WriteOffStatus.Accepted, proposal.Status);
    }

    [Fact]
    public void A_tie_goes_back_to_the_commission()
    {
        var proposal = Voting(4, 5, 6, 7);

        proposal.Vote(true, null, Member(4), Now);
        proposal.Vote(true, null, Member(5), Now);
        proposal.Vote(false, "Onarılabilir.", Member(6), Now);
        proposal.Vote(false, "Parçası var.", Member(7), Now);

        Assert.Equal((WriteOffStatus.Voting, 2), (proposal.Status, proposal.Round));
        Assert.Empty(proposal.VotesNow);
        Assert.True(proposal.WaitsForVoteOf(4));
    }

    [Fact]
    public void A_decision_against_keeps_its_reasons()
    {
        var proposal = Voting(4, 5, 6);

        proposal.Vote(true, null, Member(4), Now);
        proposal.Vote(false, "Onarılabilir.", Member(5), Now);
        proposal.Vote(false, "Garantisi sürüyor.", Member(6), Now);

        Assert.Equal(WriteOffStatus.Refused, proposal.Status);
        Assert.Equal("Onarılabilir. Garantisi sürüyor.", proposal.Answer);
    }

    [Fact]
    public void Nobody_votes_twice_or_from_outside()
    {
        var proposal = Voting(4, 5, 6);
        proposal.Vote(true, null, Member(4), Now);

        Assert.Throws<RuleException>(() => proposal.Vote(true, null, Member(4), Now));
        Assert.Throws<RuleException>(() => proposal.Vote(true, null, Member(8), Now));
    }

    [Fact]
    public void Neither_the_proposer_nor_a_member_approves()
    {
        var proposal = In(WriteOffStatus.Accepted);

        Assert.Throws<RuleException>(() => proposal.Approve(Proposer, Now));
        Assert.Throws<RuleException>(() => proposal.Approve(Member(5), Now));
        proposal.Approve(Director, Now);

        Assert.Equal(WriteOffStatus.Approved, proposal.Status);
    }

    [Fact]
    public void Only_a_loss_goes_without_a_commission()
    {
        Assert.Throws<RuleException>(() => Proposal().ProveBy("Kolluk tutanağı 12", Now));

        var loss = Proposal(WriteOffCause.Theft);
        loss.ProveBy("Kolluk tutanağı 12", Now);

        Assert.Equal(WriteOffStatus.Accepted, loss.Status);
    }

    [Fact]
    public void A_failed_wiping_says_why()
    {
        var facts = new WipeFacts(1, "S-1", WipeMethod.Overwrite, "dd", new DateOnly(2026, 11, 1), "Nurcan Işık", false, null);

        Assert.Throws<RuleException>(() => new WipeRecord(1, facts, new DateOnly(2026, 11, 2), Proposer));
    }

    private static bool Moves(WriteOffStatus from, WriteOffStatus to)
    {
        try
        {
            var proposal = In(from, to);
            Take(proposal, to);
            return proposal.Status == to;
        }
        catch (RuleException)
        {
            return false;
        }
    }

    // Only a loss may be proven, and only what is proposed.
    private static WriteOff In(WriteOffStatus status, WriteOffStatus? next = null)
    {
        var proven = status is WriteOffStatus.Proposed && next is WriteOffStatus.Accepted;
        var proposal = Proposal(proven ? WriteOffCause.Loss : WriteOffCause.Scrap);
        WriteOffStatus[] way = status switch
        {
            WriteOffStatus.Proposed => [],
            WriteOffStatus.Voting or WriteOffStatus.Withdrawn => [status],
            WriteOffStatus.Accepted or WriteOffStatus.Refused => [WriteOffStatus.Voting, status],
            WriteOffStatus.Approved => [WriteOffStatus.Voting, WriteOffStatus.Accepted, status],
            _ => [WriteOffStatus.Voting, WriteOffStatus.Accepted, WriteOffStatus.Approved, status],
        };
        foreach (var step in way)
        {
            Take(proposal, step);
        }

        return proposal;
    }

    private static void Take(WriteOff proposal, WriteOffStatus to)
    {
        switch (to)
        {
            case WriteOffStatus.Voting: proposal.NameCommission(Seats(4, 5, 6), Director); break;
            case WriteOffStatus.Accepted when proposal.Cause.IsGone: proposal.ProveBy("Tutanak 12", Now); break;
            case WriteOffStatus.Accepted: VoteAll(proposal, inFavour: true); break;
            case WriteOffStatus.Refused when proposal.Status is WriteOffStatus.Accepted: proposal.Refuse("Yerinde görülmedi.", Director, Now); break;
            case WriteOffStatus.Refused: VoteAll(proposal, inFavour: false); break;
            case WriteOffStatus.Approved: proposal.Approve(Director, Now); break;
            case WriteOffStatus.Posted: proposal.Post(7, Now); break;
            case WriteOffStatus.Withdrawn: proposal.Withdraw("Yanlış cihaz.", Proposer, Now); break;
            default: throw new RuleException();
        }
    }

    private static void VoteAll(WriteOff proposal, bool inFavour)
    {
        foreach (var person in new[] { 4, 5, 6 })
        {
            proposal.Vote(inFavour, inFavour ? null : "Uygun değil.", Member(person), Now);
        }
    }

    private static WriteOff Voting(params int[] people)
    {
        var proposal = Proposal();
        proposal.NameCommission(Seats(people), Director);
        return proposal;
    }

    private static WriteOff Proposal(WriteOffCause cause = WriteOffCause.Scrap) => new(
        "KDT-2026-001", new WriteOffDraft(cause, 1, "Onarımı uygun değil.", [new WriteOffItem(11, 2, "255-26-1", "Masaüstü", 1200, true, null)]), Proposer, Now);

    private static BoardSeat[] Seats(params int[] people) => [.. people.Select((p, i) => new BoardSeat(p, $"Kişi {p}", null, i == 0, i == 1))];

    private static Actor Member(int id) => new(id, $"Kişi {id}");
}
