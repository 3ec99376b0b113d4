using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.WriteOffs;

public sealed class WriteOffBudgetTests
{
    [Fact]
    public async Task The_page_and_the_list_ask_the_database_as_often_for_many_things_as_for_one_and_never_more_than_twelve_times()
    {
        using var portal = new CountedWriteOffs();
        var few = await portal.InCommissionAsync();
        var many = await portal.InCommissionAsync(desktops: 12);
        using var visitor = await portal.SignInAsync("sef");
        await visitor.OpenAsync($"/envanter/dusum/{few.Id}");

        var one = await portal.Counter.DuringAsync(() => visitor.OpenAsync($"/envanter/dusum/{few.Id}"));
        var twelve = await portal.Counter.DuringAsync(() => visitor.OpenAsync($"/envanter/dusum/{many.Id}"));
        var list = await portal.Counter.DuringAsync(() => visitor.OpenAsync("/envanter/dusum"));
        var losses = await portal.Counter.DuringAsync(() => visitor.OpenAsync("/envanter/kayip?durum=Tumu"));

        Assert.Equal(one.Count, twelve.Count);
        Assert.True(twelve.Count <= 12, string.Join("\n\n", twelve));
        Assert.InRange(list.Count, 1, 12);
        Assert.InRange(losses.Count, 1, 12);
    }

    private sealed class CountedWriteOffs : WriteOffPortal
    {
        public CommandCounter Counter { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(Counter)));
        }
    }
}
