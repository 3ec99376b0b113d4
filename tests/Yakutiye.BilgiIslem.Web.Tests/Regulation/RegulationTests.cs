using Yakutiye.BilgiIslem.Regulation;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Regulation;

public sealed class RegulationTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("M8.1", "uç kullanıcıların sorunlarına")]
    [InlineData("M8.31", "yazılı emri olmadan depodan")]
    [InlineData("M8.96", "izin, hastalık, fazla çalışma")]
    [InlineData("M6.1c", "her an faal ve yedekli")]
    [InlineData("M7.6", "aksamaması için gerekli önlemleri")]
    [InlineData("M8S.4", "tedbirler konusunda öneri sunarlar")]
    [InlineData("M11.A3b", "ilgili personele duyurmak")]
    [InlineData("M12.4", "devretmedikçe görevinden ayrılamaz")]
    [InlineData("M15.2", "Belediye dışı yazışmalar")]
    public void A_duty_stands_where_the_regulation_says_so(string duty, string words)
    {
        var line = RegulationText.Find(duty);

        Assert.Contains(words, line!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bullet_of_the_personnels_article_is_a_duty_of_its_own()
    {
        var bullets = RegulationText.Lines
            .SkipWhile(l => l.Anchor != "m8").TakeWhile(l => l.Anchor != "m8s").Where(l => l.Kind is RegulationLineKind.Bullet).ToList();

        Assert.Equal(Enumerable.Range(1, 96).Select(n => $"M8.{n}"), bullets.Select(b => Assert.Single(b.Duties)));
    }

    [Fact]
    public async Task Every_duty_and_article_has_exactly_one_anchor_on_the_page()
    {
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync("/yonetmelik");

        var anchors = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(anchors.Count, anchors.Distinct(StringComparer.Ordinal).Count());
        var expected = RegulationText.Duties.Select(RegulationText.AnchorOf).Concat(RegulationArticles.All.Select(a => a.Anchor));
        Assert.Empty(expected.Except(anchors, StringComparer.Ordinal));
        Assert.Equal(15, page.QuerySelectorAll(".regulation-contents a").Length);
    }

    [Theory]
    [InlineData("zimmetle", 3), InlineData("ZIMMETLE", 3), InlineData("M8.31", 1), InlineData("bulunmayan sözcük", 0)]
    public async Task The_reader_finds_a_word_whatever_its_letters(string sought, int least)
    {
        using var visitor = await portal.SignInAsync("birim");

        var page = await visitor.OpenAsync("/yonetmelik?q=" + Uri.EscapeDataString(sought));

        var found = page.QuerySelectorAll(".regulation-found li").Length;
        Assert.True(found >= least && (least > 0 || found == 0), $"{found}");
    }
}
