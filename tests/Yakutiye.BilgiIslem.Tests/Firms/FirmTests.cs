using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Firms;

public sealed class FirmTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);
    private static readonly DateTime Now = new(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("8790017566", true), InlineData("3982597912", true), InlineData("10000000146", true)]
    [InlineData("8790017567", false), InlineData("10000000147", false), InlineData("01000000146", false), InlineData("123", false), InlineData("87900175ab", false), InlineData("", false)]
    public void A_tax_number_must_fit_its_check_digits(string number, bool valid) => Assert.Equal(valid, TaxNumber.IsValid(number));

    [Fact]
    public void A_firm_without_a_name_is_refused()
    {
        var refusal = Assert.Throws<RuleException>(() => new Firm(new FirmCard(" ")));

        Assert.Equal((FirmsText.NameMissing, nameof(Firm.Name)), (refusal.Message, refusal.Field));
    }

    [Fact]
    public void A_wrong_tax_number_is_refused_at_its_field()
    {
        var refusal = Assert.Throws<RuleException>(() => new Firm(new FirmCard("Dadaş Teknoloji", TaxNumber: "1234567891")));

        Assert.Equal(nameof(Firm.TaxNumber), refusal.Field);
    }

    [Fact]
    public void A_closed_firm_takes_no_new_contract_until_it_is_reopened()
    {
        var firm = new Firm(new FirmCard("Dadaş Teknoloji"));
        firm.Close("Anlaşmazlık", Now);

        Assert.Throws<RuleException>(() => firm.AddContract(Card(0, 10)));
        firm.Reopen();
        firm.AddContract(Card(0, 10));

        Assert.Single(firm.Contracts);
    }

    [Theory]
    [InlineData(-1, false), InlineData(0, true), InlineData(365, true), InlineData(366, false)]
    public void A_contract_covers_its_first_and_its_last_day(int day, bool covers)
    {
        var contract = Contract(0, 365);

        Assert.Equal(covers, contract.Covers(Today.AddDays(day)));
    }

    [Theory]
    [InlineData(-1, ContractStanding.Coming), InlineData(0, ContractStanding.InForce), InlineData(334, ContractStanding.InForce)]
    [InlineData(335, ContractStanding.Ending), InlineData(365, ContractStanding.Ending), InlineData(366, ContractStanding.Ended)]
    public void A_contract_says_how_it_stands(int day, ContractStanding standing) => Assert.Equal(standing, Contract(0, 365).StandingOn(Today.AddDays(day)));

    [Fact]
    public void What_was_ended_early_covers_no_later_day()
    {
        var contract = Contract(0, 365);

        contract.End(Today.AddDays(10), "Hizmet alınamadı");

        Assert.True(contract.Covers(Today.AddDays(10)));
        Assert.False(contract.Covers(Today.AddDays(11)));
        Assert.Throws<RuleException>(() => contract.End(Today.AddDays(12), "Yine"));
    }

    [Fact]
    public void A_contract_cannot_end_before_it_begins()
    {
        var refusal = Assert.Throws<RuleException>(() => Contract(10, 9));

        Assert.Equal(nameof(FirmContract.EndsOn), refusal.Field);
    }

    [Fact]
    public void A_later_end_is_worth_a_notice_of_its_own()
    {
        var contract = Contract(0, 30);
        contract.Noticed(Now);

        contract.Describe(Card(0, 400));

        Assert.Null(contract.NoticedAt);
    }

    private static FirmContract Contract(int from, int to) => new Firm(new FirmCard("Dadaş Teknoloji")).AddContract(Card(from, to));

    private static ContractCard Card(int from, int to) => new(ContractKind.Maintenance, "Yazıcı bakımı", Today.AddDays(from), Today.AddDays(to));
}
