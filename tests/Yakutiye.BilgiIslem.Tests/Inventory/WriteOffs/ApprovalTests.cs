using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Rules;
using static Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs.SomeWriteOff;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

public sealed class ApprovalTests
{
    [Fact]
    public void Nobody_approves_what_he_proposed()
    {
        var writeOff = In(WriteOffStatus.Decided);

        Assert.Equal(InventoryText.ApproverProposed, Assert.Throws<RuleException>(() => writeOff.Approve(Proposer, Start)).Message);
        Assert.False(writeOff.CanApprove(Proposer.Id));
        Assert.Equal(WriteOffStatus.Decided, writeOff.Status);
    }

    [Fact]
    public void Nobody_approves_or_refuses_what_he_voted_about()
    {
        var writeOff = In(WriteOffStatus.Decided);

        Assert.Equal(InventoryText.ApproverIsMember, Assert.Throws<RuleException>(() => writeOff.Approve(Member(12), Start)).Message);
        Assert.Equal(InventoryText.ApproverIsMember, Assert.Throws<RuleException>(() => writeOff.Refuse("Olmaz.", Member(12), Start)).Message);
    }

    [Fact]
    public void The_spending_authority_approves_with_name_and_time()
    {
        var writeOff = In(WriteOffStatus.Decided);

        writeOff.Approve(Authority, Start);

        Assert.Equal((WriteOffStatus.Approved, Authority.Name, (DateTime?)Start), (writeOff.Status, writeOff.ApprovedByName, writeOff.ApprovedAt));
    }

    [Fact]
    public void A_refusal_gives_its_reason_and_only_the_proposer_withdraws()
    {
        var writeOff = In(WriteOffStatus.Decided);

        Assert.Equal(InventoryText.WriteOffRefusalMissing, Assert.Throws<RuleException>(() => writeOff.Refuse(" ", Authority, Start)).Message);
        Assert.Equal(InventoryText.WithdrawOwnWriteOff, Assert.Throws<RuleException>(() => writeOff.Withdraw("Vazgeçildi.", Authority, Start)).Message);
    }

    [Fact]
    public void A_loss_that_a_report_proves_goes_to_the_approval_without_a_commission()
    {
        var writeOff = Proposed(WriteOffCause.Theft, "2026/4187");

        Assert.Equal((WriteOffStatus.Decided, 0), (writeOff.Status, writeOff.Round));
        Assert.True(writeOff.CanApprove(Authority.Id));
    }

    [Fact]
    public void Scrap_cannot_rest_on_a_report() =>
        Assert.Equal(InventoryText.ReportOnlyForLoss, Assert.Throws<RuleException>(() => Proposed(WriteOffCause.Scrap, "2026/1")).Message);

    [Fact]
    public void A_loss_is_proposed_only_for_what_was_reported_lost_and_scrap_only_for_what_stands_in_a_warehouse()
    {
        var (here, lost) = (Desktop(), Desktop(6));
        lost.ReportLost(new Yakutiye.BilgiIslem.Inventory.Assets.MoveNote(Proposer, Start));

        Assert.Equal(InventoryText.LossNotReported(here.Tag), Refusal(WriteOffCause.Loss, here));
        Assert.Equal(InventoryText.ScrapFromWarehouse(lost.Tag), Refusal(WriteOffCause.Scrap, lost));
    }

    private static string Refusal(WriteOffCause cause, Yakutiye.BilgiIslem.Inventory.Assets.Asset asset)
    {
        var proposal = new WriteOffProposal(cause, "Gerekçe.", [new ProposedAsset(asset.Id, "Neden.", null)]);
        return Assert.Throws<RuleException>(() => new WriteOff("KDT-2026-009", proposal, [new ProposedLine(asset, "Neden.", null)], Proposer, Start)).Message;
    }
}
