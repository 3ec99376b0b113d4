using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Firms;

public sealed class FirmContractTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Theory]
    [InlineData(365), InlineData(366)]
    public void An_early_end_is_earlier_than_the_end(int day)
    {
        var refusal = Assert.Throws<RuleException>(() => Contract(0, 365).End(Today.AddDays(day), "Anlaşma"));

        Assert.Equal(nameof(FirmContract.EndedOn), refusal.Field);
    }

    [Fact]
    public void What_was_given_up_before_it_began_covers_no_day()
    {
        var contract = Contract(10, 20);

        contract.End(Today, "Vazgeçildi");

        Assert.All(Enumerable.Range(0, 30), day => Assert.False(contract.Covers(Today.AddDays(day))));
        Assert.Equal(ContractStanding.Ended, contract.StandingOn(Today));
    }

    [Fact]
    public void An_early_end_can_be_taken_back()
    {
        var contract = Contract(0, 365);
        contract.End(Today.AddDays(10), "Yanlışlıkla");

        contract.Resume();

        Assert.True(contract.Covers(Today.AddDays(365)));
        Assert.Null(contract.EndReason);
        Assert.Throws<RuleException>(contract.Resume);
    }

    [Fact]
    public void What_was_ended_early_is_not_rewritten()
    {
        var contract = Contract(0, 365);
        contract.End(Today, "Anlaşma");

        Assert.Throws<RuleException>(() => contract.Describe(Card(0, 400)));
    }

    [Theory]
    [InlineData(-1, 30, nameof(FirmContract.NoticeDays)), InlineData(366, 30, nameof(FirmContract.NoticeDays)), InlineData(30, -1, nameof(FirmContract.Cost))]
    public void A_contract_is_not_reminded_of_at_an_impossible_time_and_costs_nothing_below_zero(int noticeDays, int cost, string field)
    {
        var refusal = Assert.Throws<RuleException>(() => New(Card(0, 10) with { NoticeDays = noticeDays, Cost = cost }));

        Assert.Equal(field, refusal.Field);
    }

    [Fact]
    public void A_contract_of_a_single_day_covers_it()
    {
        var contract = Contract(0, 0);

        Assert.True(contract.Covers(Today));
        Assert.False(contract.Covers(Today.AddDays(1)));
    }

    [Theory]
    [InlineData("www.firma.com.tr", "https://www.firma.com.tr/"), InlineData("http://firma.com.tr/iletisim", "http://firma.com.tr/iletisim")]
    [InlineData("javascript:alert(1)", null), InlineData("javascript://firma.com.tr/%0aalert(1)", null), InlineData("ftp://firma.com.tr", null), InlineData("firma", null), InlineData("a b c", null), InlineData("https://kim@firma.com.tr", null)]
    public void A_site_is_an_address_of_the_web_or_it_is_refused(string written, string? address)
    {
        Assert.Equal(address, WebAddress.Of(written)?.AbsoluteUri);

        Func<Firm> enter = () => new Firm(new FirmCard("Dadaş Teknoloji", Web: written));
        if (address is null)
        {
            Assert.Equal(nameof(Firm.Web), Assert.Throws<RuleException>(enter).Field);
        }
        else
        {
            Assert.Equal(address, enter().Site!.AbsoluteUri);
        }
    }

    [Fact]
    public void A_person_who_left_a_firm_may_return()
    {
        var contact = new Firm(new FirmCard("Dadaş Teknoloji")).AddContact("Yasemin Kurt", null, null, null);
        contact.End(Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));

        Assert.Throws<RuleException>(() => contact.End(Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)));
        contact.Return();

        Assert.Null(contact.EndedAt);
    }

    private static FirmContract Contract(int from, int to) => New(Card(from, to));

    private static FirmContract New(ContractCard card) => new Firm(new FirmCard("Dadaş Teknoloji")).AddContract(card);

    private static ContractCard Card(int from, int to) => new(ContractKind.Maintenance, "Yazıcı bakımı", Today.AddDays(from), Today.AddDays(to));
}
