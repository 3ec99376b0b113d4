using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Search;

public sealed class SearchPagesTests(SearchPagesTests.Portal portal) : IClassFixture<SearchPagesTests.Portal>
{
    [Theory]
    [InlineData("isik", "Nurcan Işık"), InlineData("IŞIK", "Nurcan Işık"), InlineData("2003", "Serkan Çelik"), InlineData("fen isleri", "Fen İşleri Müdürlüğü")]
    public async Task People_and_units_are_found_whatever_the_letters(string phrase, string expected)
    {
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync("/ara?q=" + Uri.EscapeDataString(phrase));

        Assert.Contains(page.QuerySelectorAll(".search-group li a"), a => a.TextContent == expected);
    }

    [Fact]
    public async Task A_whole_number_offers_the_record_itself_on_top()
    {
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync("/ara?q=dnm-2026-000007");

        Assert.Equal("/deneme/7", page.QuerySelector(".search-exact")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Many_answers_are_cut_and_lead_to_the_whole_list()
    {
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync("/ara?q=çok");

        var group = page.QuerySelector(".search-group")!;
        Assert.Equal(8, group.QuerySelectorAll("li").Length);
        Assert.Contains("8+", group.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/deneme?q=çok", group.QuerySelector("header a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("' OR 1=1--"), InlineData("%_["), InlineData("\"; drop table x"), InlineData("*"), InlineData("a")]
    public async Task Odd_signs_find_nothing_and_break_nothing(string phrase)
    {
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync("/ara?q=" + Uri.EscapeDataString(phrase));

        Assert.Empty(page.QuerySelectorAll(".search-group"));
    }

    public sealed class Portal : PortalFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddScoped<ISearchSource, Trials>());
        }
    }

    private sealed class Trials : ISearchSource
    {
        public string Heading => "Denemeler";

        public string? MoreLink(string phrase) => $"/deneme?q={phrase}";

        public Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct)
        {
            var wanted = phrase == "çok" ? Enumerable.Range(1, 20) : [7];
            IReadOnlyList<RecordRow> rows = phrase is "çok" or "dnm-2026-000007"
                ? [.. wanted.Take(take).Select(i => new RecordRow("deneme", i, $"DNM-2026-{i:000000}", "Deneme", $"/deneme/{i}", "Yeni", Tone.Info, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)))]
                : [];
            return Task.FromResult(rows);
        }
    }
}
