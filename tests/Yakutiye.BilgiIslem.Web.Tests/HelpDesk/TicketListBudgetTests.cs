using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketListBudgetTests(CountedPortal portal) : IClassFixture<CountedPortal>
{
    private const int Budget = 12;

    [Fact]
    public async Task A_list_asks_the_database_as_often_for_a_thousand_rows_as_for_ten()
    {
        using var chief = await portal.SignInAsync("sef");
        using var visitor = await portal.SignInAsync("birim");
        await portal.FillAsync(10, from: 1);
        var few = await AskAsync(chief, visitor);
        await portal.FillAsync(990, from: 11);

        var many = await AskAsync(chief, visitor);

        Assert.Equal(few, many);
        Assert.All(many, count => Assert.InRange(count, 1, Budget));
    }

    // The first reading fills the snapshots and is not counted.
    private async Task<IReadOnlyList<int>> AskAsync(Visitor chief, Visitor visitor)
    {
        var counts = new List<int>();
        foreach (var (who, path) in new[] { (chief, "talepler"), (chief, "havuz"), (chief, "talepler?q=dolgu"), (visitor, "talepler"), (visitor, "taleplerim") })
        {
            await who.OpenAsync($"/destek/{path}");
            counts.Add((await portal.Counter.DuringAsync(() => who.OpenAsync($"/destek/{path}"))).Count);
        }

        return counts;
    }
}
