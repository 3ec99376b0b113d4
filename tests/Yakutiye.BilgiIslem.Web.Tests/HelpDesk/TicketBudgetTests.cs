using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

public sealed class TicketBudgetTests
{
    [Fact]
    public async Task The_page_asks_the_database_as_often_for_a_long_story_as_for_a_short_one_and_never_more_than_twelve_times()
    {
        using var portal = new CountingPortal();
        var ticket = await portal.TicketAsync(TicketStatus.InProgress);
        using var visitor = await portal.SignInAsync("personel");
        await visitor.OpenAsync($"/destek/talepler/{ticket.Id}");

        var few = await portal.CountAsync(() => visitor.OpenAsync($"/destek/talepler/{ticket.Id}"));
        await portal.WithDbAsync(async db =>
        {
            var stored = await db.Set<Ticket>().SingleAsync(t => t.Id == ticket.Id);
            for (var i = 0; i < 300; i++)
            {
                stored.Note($"Not {i}.", null, Actor.System, stored.OpenedAt);
            }

            return await db.SaveChangesAsync();
        });
        var many = await portal.CountAsync(() => visitor.OpenAsync($"/destek/talepler/{ticket.Id}"));

        Assert.Equal(few, many);
        Assert.InRange(many, 1, 12);
    }

    private sealed class CountingPortal : DeskPortal
    {
        private readonly Counter _counter = new();

        public async Task<int> CountAsync(Func<Task> visit)
        {
            var before = _counter.Count;
            await visit();
            return _counter.Count - before;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDb>(o => o.AddInterceptors(_counter)));
        }
    }

    private sealed class Counter : DbCommandInterceptor
    {
        private int _count;

        public int Count => _count;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _count);
            return ValueTask.FromResult(result);
        }
    }
}
