using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Upkeep;

public sealed class LeaseTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Of_many_nodes_that_want_the_same_turn_one_gets_it()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Task.Run(() => TakeAsync("ayni", $"dugum-{n}", TimeSpan.FromMinutes(5)))));

        Assert.Equal(1, answers.Count(taken => taken));
    }

    [Fact]
    public async Task A_turn_that_was_given_back_or_ran_out_is_free_again()
    {
        Assert.True(await TakeAsync("geri", "bir", TimeSpan.FromMinutes(5)));
        Assert.False(await TakeAsync("geri", "iki", TimeSpan.FromMinutes(5)));

        await portal.WithAsync<LeaseDesk, bool>(async desk =>
        {
            await desk.ReleaseAsync("geri", "bir", CancellationToken.None);
            return true;
        });

        Assert.True(await TakeAsync("geri", "iki", TimeSpan.Zero));
        Assert.True(await TakeAsync("geri", "uc", TimeSpan.FromMinutes(5)));
    }

    private Task<bool> TakeAsync(string name, string node, TimeSpan time) =>
        portal.WithAsync<LeaseDesk, bool>(desk => desk.TryTakeAsync(name, node, time, CancellationToken.None));
}
