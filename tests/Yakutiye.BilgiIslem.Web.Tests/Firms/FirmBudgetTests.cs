using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Firms;

public sealed class FirmBudgetTests(CountedPortal portal) : IClassFixture<CountedPortal>
{
    private const int Budget = 12;

    [Fact]
    public async Task Lists_and_pages_of_firms_ask_the_database_as_often_for_a_thousand_rows_as_for_ten()
    {
        using var visitor = await portal.SignInAsync("personel");
        await FillAsync(10);
        var few = await AskAsync(visitor);
        await FillAsync(990);

        var many = await AskAsync(visitor);

        Assert.Equal(few, many);
        Assert.All(many, count => Assert.InRange(count, 1, Budget));
    }

    private async Task<IReadOnlyList<int>> AskAsync(Visitor visitor)
    {
        var counts = new List<int>();
        foreach (var path in new[] { "/firmalar", "/firmalar?q=firma", "/firmalar/1", "/firmalar/sozlesmeler", "/firmalar/sozlesmeler/1" })
        {
            await visitor.OpenAsync(path);
            counts.Add((await portal.Counter.DuringAsync(() => visitor.OpenAsync(path))).Count);
        }

        return counts;
    }

    private Task<bool> FillAsync(int count) => portal.WithDbAsync(async db =>
    {
        for (var i = 0; i < count; i++)
        {
            var firm = new Firm(new FirmCard($"Firma {i}"));
            firm.AddContact("Yetkili", null, null, null);
            firm.AddContract(new ContractCard(ContractKind.Service, "Hizmet", new DateOnly(2026, 1, 1), new DateOnly(2027, 1, 1)));
            db.Add(firm);
        }

        await db.SaveChangesAsync();
        return true;
    });
}
