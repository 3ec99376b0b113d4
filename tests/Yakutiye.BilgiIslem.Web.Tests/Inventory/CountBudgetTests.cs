using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;
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
