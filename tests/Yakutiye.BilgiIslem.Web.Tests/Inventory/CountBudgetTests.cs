using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class CountBudgetTests
{
    [Fact]
    public async Task The_pages_of_a_count_ask_the_database_at_most_twelve_times_however_many_devices_it_has()
    {
        using var portal = new CountedCounts();
        await portal.EnterAsync(300);
        var count = await portal.RunningAsync();
        using var director = await portal.SignInAsync("mudur");
        string[] pages = ["/envanter/sayimlar", $"/envanter/sayimlar/{count.Id}", $"/envanter/sayimlar/{count.Id}/okut", $"/envanter/sayimlar/{count.Id}/ilerleme"];

        foreach (var page in pages)
        {
            await director.Client.GetAsync(page);
            var commands = await portal.Counter.DuringAsync(() => director.Client.GetAsync(page));
            Assert.True(commands.Count is > 0 and <= 12, $"{page}: {commands.Count}");
        }
    }

    [Fact]
    public async Task The_page_of_a_write_off_asks_the_database_at_most_twelve_times()
    {
        using var portal = new CountedCounts();
        var assets = await portal.EnterAsync(40);
        var by = await portal.ActorAsync("personel");
        var proposal = await portal.WithAsync<WriteOffDesk, WriteOff>(desk =>
            desk.ProposeAsync(new WriteOffRequest(WriteOffCause.Scrap, "Eski.", [.. assets.Select(a => a.Id)]), by, default));
        using var director = await portal.SignInAsync("mudur");

        foreach (var page in new[] { "/envanter/dusum", $"/envanter/dusum/{proposal.Id}", "/envanter/kayip", "/envanter/dusum/rapor" })
        {
            await director.OpenAsync(page);
            var commands = await portal.Counter.DuringAsync(() => director.OpenAsync(page));
            Assert.True(commands.Count is > 0 and <= 12, $"{page}: {commands.Count}");
        }
    }

    private sealed class CountedCounts : CountPortal
    {
        public CommandCounter Counter { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(Counter)));
        }
    }
}
