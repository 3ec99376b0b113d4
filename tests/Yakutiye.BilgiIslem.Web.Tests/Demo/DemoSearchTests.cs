using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Demo;

/// <summary>Both ways into the text index, over a year of tickets.</summary>
public sealed class DemoSearchTests(DemoYearTests.PortalOfAYear portal) : IClassFixture<DemoYearTests.PortalOfAYear>
{
    [Theory]
    [InlineData("yazici"), InlineData("KÂĞIT"), InlineData("internet kesik"), InlineData("arz-2026"), InlineData("bulunmayansozcuk")]
    public async Task The_quick_way_finds_the_same_tickets_newest_first(string phrase)
    {
        var plain = await FindAsync((tickets, db, index) => tickets.Matching(phrase, db, index).NewestFirst);

        var quick = await FindAsync((tickets, db, index) => tickets.NewestMatching(phrase, onlyOpen: false, db, index));

        Assert.Equal(plain, quick);
    }

    [Fact]
    public async Task Only_open_tickets_are_found_where_only_they_are_asked_for()
    {
        var open = await FindAsync((tickets, db, index) => tickets.Open.Matching("oda", db, index).NewestFirst);

        var quick = await FindAsync((tickets, db, index) => tickets.Open.NewestMatching("oda", onlyOpen: true, db, index));

        Assert.Equal(open, quick);
    }

    [Fact]
    public async Task The_index_knows_of_each_ticket_whether_it_is_open()
    {
        var open = await FindAsync((tickets, _, _) => tickets.Open.NewestFirst);

        var quick = await FindAsync((tickets, db, index) => tickets.NewestMatching("arz", onlyOpen: true, db, index));

        Assert.NotEmpty(open);
        Assert.Equal(open, quick);
    }

    [Fact]
    public async Task A_search_in_the_list_shows_what_it_found()
    {
        using var visitor = await portal.SignInAsync("sef");

        var page = await visitor.OpenAsync("/destek/talepler?kapsam=All&q=yazici");

        Assert.Contains("Yazıcı", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private Task<List<int>> FindAsync(Func<IQueryable<Ticket>, AppDb, ISearchIndex, IQueryable<Ticket>> ask) => portal.WithAsync<ISearchIndex, List<int>>(
        index => portal.WithDbAsync(db => ask(db.Set<Ticket>(), db, index).Select(t => t.Id).ToListAsync()));
}
