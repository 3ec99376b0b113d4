using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Firms;

public sealed class FirmDeskTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Fact]
    public async Task A_tax_number_belongs_to_one_firm_which_keeps_it_when_it_is_corrected()
    {
        var first = await AddAsync("Birinci Ölçüm", "5902338141");

        var refusal = await Assert.ThrowsAsync<RuleException>(() => AddAsync("İkinci Ölçüm", "5902338141"));
        await database.ReadAsync(async db =>
        {
            var firm = await db.Set<Firm>().SingleAsync(f => f.Id == first);
            await new FirmDesk(db).DescribeAsync(firm, new FirmCard("Birinci Ölçüm A.Ş.", TaxNumber: "5902338141"), CancellationToken.None);
            return await db.SaveChangesAsync();
        });

        Assert.Equal((FirmsText.TaxNumberTaken("Birinci Ölçüm"), nameof(Firm.TaxNumber)), (refusal.Message, refusal.Field));
        Assert.Equal("Birinci Ölçüm A.Ş.", await database.ReadAsync(db => db.Set<Firm>().Where(f => f.Id == first).Select(f => f.Name).SingleAsync()));
    }

    [Fact]
    public async Task A_renewed_contract_no_longer_ends_soon_and_points_to_what_goes_on()
    {
        var id = await ContractAsync("Yenilenecek", -300, 10);
        var before = await EndingAsync(id);

        var next = await RenewAsync(id, 11, 375);

        var stored = await database.ReadAsync(db => db.Set<FirmContract>().Include(c => c.RenewedBy).SingleAsync(c => c.Id == id));
        Assert.Equal((true, false), (before, await EndingAsync(id)));
        Assert.Equal((next, ContractStanding.InForce, false), (stored.RenewedBy!.Id, stored.StandingOn(Today), stored.CanRenew));
    }

    [Theory]
    [InlineData(-300, 375, nameof(FirmContract.StartsOn)), InlineData(-299, 10, nameof(FirmContract.EndsOn))]
    public async Task A_renewal_begins_and_ends_later_than_what_it_renews(int from, int to, string field)
    {
        var id = await ContractAsync("Sıralı", -300, 10);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => RenewAsync(id, from, to));

        Assert.Equal(field, refusal.Field);
    }

    [Fact]
    public async Task Neither_what_was_renewed_nor_what_was_ended_early_is_renewed()
    {
        var (renewed, ended) = (await ContractAsync("Bir kez", -300, 10), await ContractAsync("Erken", -300, 10));
        await RenewAsync(renewed, 11, 375);
        await database.ReadAsync(async db =>
        {
            (await db.Set<FirmContract>().SingleAsync(c => c.Id == ended)).End(Today, "Anlaşma");
            return await db.SaveChangesAsync();
        });

        Assert.Equal(FirmsText.ContractRenewed, (await Assert.ThrowsAsync<RuleException>(() => RenewAsync(renewed, 11, 375))).Message);
        Assert.Equal(FirmsText.RenewsEnded, (await Assert.ThrowsAsync<RuleException>(() => RenewAsync(ended, 11, 375))).Message);
    }

    [Theory]
    [InlineData(0, true), InlineData(15, true), InlineData(16, false), InlineData(-1, false)]
    public async Task What_ends_within_fifteen_days_is_asked_for_by_its_last_day(int ends, bool within)
    {
        var id = await ContractAsync("Pencere", -300, ends);

        Assert.Equal(within, await database.ReadAsync(db => db.Set<FirmContract>().EndingWithin(15, Today).AnyAsync(c => c.Id == id)));
    }

    [Theory]
    [InlineData("yazici bakim"), InlineData("YAZICI"), InlineData("cografya"), InlineData("2026/77")]
    public async Task A_contract_is_found_by_its_words_its_number_and_its_firm_whatever_the_letters(string phrase)
    {
        var id = await ContractAsync("Coğrafya Bilişim", -10, 300, "Yazıcı bakımı", "2026/77");

        Assert.Contains(id, await FindAsync<FirmContract>((db, index) => db.Set<FirmContract>().Matching(phrase, db, index)));
    }

    [Fact]
    public async Task A_firm_is_found_by_the_people_in_it_too()
    {
        var id = await AddAsync("Sessiz Firma");
        await database.ReadAsync(async db =>
        {
            (await db.Set<Firm>().SingleAsync(f => f.Id == id)).AddContact("Çağrı Işıldar", "Saha mühendisi", null, null);
            return await db.SaveChangesAsync();
        });

        Assert.Equal([id], await FindAsync<Firm>((db, index) => db.Set<Firm>().Matching("isildar", db, index)));
    }

    private Task<int> AddAsync(string name, string? taxNumber = null) =>
        database.ReadAsync(async db => (await new FirmDesk(db).AddAsync(new FirmCard(name, TaxNumber: taxNumber), CancellationToken.None)).Id);

    private Task<int> ContractAsync(string firm, int from, int to, string subject = "Hizmet", string? number = null) => database.ReadAsync(async db =>
    {
        var made = new Firm(new FirmCard(firm));
        var contract = made.AddContract(new ContractCard(ContractKind.Maintenance, subject, Today.AddDays(from), Today.AddDays(to), number));
        db.Add(made);
        await db.SaveChangesAsync();
        return contract.Id;
    });

    private Task<int> RenewAsync(int id, int from, int to) => database.ReadAsync(async db =>
    {
        var earlier = await db.Set<FirmContract>().Include(c => c.Firm).SingleAsync(c => c.Id == id);
        var card = new ContractCard(ContractKind.Maintenance, "Hizmet, yeni dönem", Today.AddDays(from), Today.AddDays(to));
        return (await new FirmDesk(db).RenewAsync(earlier.Firm, earlier, card, CancellationToken.None)).Id;
    });

    private Task<bool> EndingAsync(int id) => database.ReadAsync(db => db.Set<FirmContract>().EndingSoon(Today).AnyAsync(c => c.Id == id));

    private Task<List<int>> FindAsync<T>(Func<AppDb, ISearchIndex, IQueryable<T>> ask) where T : Entity =>
        database.WithAsync<ISearchIndex, List<int>>(index => database.ReadAsync(db => ask(db, index).Select(r => r.Id).ToListAsync()));
}
