using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Rules;
using static Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs.SomeWriteOff;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

public sealed class CommissionTests
{
    [Fact]
    public void A_commission_has_three_members_one_chair_and_an_expert_and_not_who_named_it()
    {
        AssertRefused(InventoryText.MembersCount(3, 9), [Seat(11, isChair: true, isExpert: true), Seat(12)]);
        AssertRefused(InventoryText.OneChair, [Seat(11), Seat(12, isExpert: true), Seat(13)]);
        AssertRefused(InventoryText.OneChair, [Seat(11, isChair: true), Seat(12, isChair: true, isExpert: true), Seat(13)]);
        AssertRefused(InventoryText.ExpertMissing, [Seat(11, isChair: true), Seat(12), Seat(13)]);
        AssertRefused(InventoryText.MemberTwice, [Seat(11, isChair: true), Seat(12, isExpert: true), Seat(12)]);
        AssertRefused(InventoryText.NamerIsNoMember, [Seat(Authority.Id, isChair: true), Seat(12, isExpert: true), Seat(13)]);
    }

    [Fact]
    public void Who_is_not_in_the_commission_cannot_vote()
    {
        var writeOff = In(WriteOffStatus.InCommission);

        var refusal = Assert.Throws<RuleException>(() => writeOff.Vote(true, null, Member(99), Start));

        Assert.Equal(InventoryText.NotAMember, refusal.Message);
        Assert.False(writeOff.CanVote(99));
    }

    [Fact]
    public void Nobody_votes_twice_in_a_round()
    {
        var writeOff = In(WriteOffStatus.InCommission);
        writeOff.Vote(true, null, Member(11), Start);

        var refusal = Assert.Throws<RuleException>(() => writeOff.Vote(false, "Vazgeçtim.", Member(11), Start));

        Assert.Equal(InventoryText.VotedAlready, refusal.Message);
        Assert.Single(writeOff.Votes);
    }

    [Fact]
    public void A_vote_against_gives_its_reason()
    {
        var writeOff = In(WriteOffStatus.InCommission);

        var refusal = Assert.Throws<RuleException>(() => writeOff.Vote(false, "  ", Member(11), Start));

        Assert.Equal(InventoryText.DissentMissing, refusal.Message);
    }

    [Fact]
    public void The_commission_decides_when_all_have_voted_and_not_before()
    {
        var writeOff = In(WriteOffStatus.InCommission);
        writeOff.Vote(true, null, Member(11), Start);
        writeOff.Vote(true, null, Member(12), Start);
        var before = writeOff.Status;

        writeOff.Vote(false, "Onarılabilir.", Member(13), Start);

        Assert.Equal((WriteOffStatus.InCommission, WriteOffStatus.Decided), (before, writeOff.Status));
        Assert.NotNull(writeOff.DecidedAt);
    }

    [Fact]
    public void A_majority_against_refuses_with_the_reasons_that_were_given()
    {
        var writeOff = In(WriteOffStatus.InCommission);

        AllVote(writeOff, true, false, false);

        Assert.Equal(WriteOffStatus.Refused, writeOff.Status);
        Assert.Contains("Üye 12: Onarılabilir.", writeOff.Answer, StringComparison.Ordinal);
        Assert.NotNull(writeOff.EndedAt);
    }

    [Fact]
    public void A_tie_goes_back_to_the_members_and_keeps_the_votes_that_were_given()
    {
        var writeOff = Proposed();
        writeOff.NameCommission(Four, Authority, Start);

        AllVote(writeOff, true, true, false, false);

        Assert.Equal((WriteOffStatus.InCommission, 2, 4), (writeOff.Status, writeOff.Round, writeOff.Votes.Count));
        Assert.True(writeOff.CanVote(11));
        AllVote(writeOff, true, true, true, false);
        Assert.Equal((WriteOffStatus.Decided, 8), (writeOff.Status, writeOff.Votes.Count));
    }

    [Fact]
    public void A_new_commission_votes_from_the_beginning()
    {
        var writeOff = In(WriteOffStatus.InCommission);
        writeOff.Vote(true, null, Member(11), Start);

        writeOff.NameCommission([Seat(11, isChair: true), Seat(15, isExpert: true), Seat(16)], Authority, Start);

        Assert.Equal([11, 15, 16], writeOff.Members.Select(m => m.UserId));
        Assert.True(writeOff.CanVote(11));
        Assert.False(writeOff.CanVote(12));
        Assert.Single(writeOff.Votes);
        Assert.Equal(6, writeOff.Seats.Count);
    }

    private static void AssertRefused(string sentence, IReadOnlyList<MemberSeat> seats)
    {
        var writeOff = Proposed();

        Assert.Equal(sentence, Assert.Throws<RuleException>(() => writeOff.NameCommission(seats, Authority, Start)).Message);
        Assert.Equal(WriteOffStatus.Proposed, writeOff.Status);
    }
}
