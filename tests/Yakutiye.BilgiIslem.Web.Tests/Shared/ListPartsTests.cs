using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

public sealed class ListPartsTests
{
    [Fact]
    public void The_pager_shows_the_ends_and_the_neighbours()
    {
        Assert.Equal([1, 0, 8, 9, 10, 11, 12, 0, 25], PagerTagHelper.Shown(10, 25));
        Assert.Equal([1, 2, 3], PagerTagHelper.Shown(1, 3));
    }

    [Fact]
    public async Task The_pager_says_which_rows_of_how_many_are_shown()
    {
        var pager = new PagerTagHelper { ViewContext = TagHelperRun.ViewOf("/liste"), Number = 2, Size = 50, Total = 1_234 };

        var html = await TagHelperRun.HtmlAsync(pager, "pager");

        Assert.Contains("51–100 / 1.234", html, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\">2<", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_that_was_cut_off_ends_with_a_plus()
    {
        var pager = new PagerTagHelper { ViewContext = TagHelperRun.ViewOf("/liste"), Total = 5_001, Capped = true };

        var html = await TagHelperRun.HtmlAsync(pager, "pager");

        Assert.Contains("1–50 / 5.000&#x2B;", html, StringComparison.Ordinal);
        Assert.Contains("sayfa=100\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("sayfa=101", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_keeps_the_filters()
    {
        var pager = new PagerTagHelper { ViewContext = TagHelperRun.ViewOf("/liste", "?durum=Yeni&sayfa=1"), Total = 60 };

        var html = await TagHelperRun.HtmlAsync(pager, "pager");

        Assert.Contains("/liste?durum=Yeni&amp;sayfa=2", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sorting_by_the_same_column_twice_turns_it_round_and_goes_to_the_first_page()
    {
        var sort = new SortTagHelper { ViewContext = TagHelperRun.ViewOf("/liste", "?sirala=no&sayfa=7"), Sort = "no" };

        var html = await TagHelperRun.HtmlAsync(sort, "th", "No");

        Assert.Contains("aria-sort=\"ascending\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/liste?sirala=-no\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_own_order_is_marked_until_another_is_asked_for()
    {
        var own = new SortTagHelper { ViewContext = TagHelperRun.ViewOf("/liste"), Sort = "tarih", SortDefault = "desc" };
        var other = new SortTagHelper { ViewContext = TagHelperRun.ViewOf("/liste", "?sirala=no"), Sort = "tarih", SortDefault = "desc" };

        Assert.Contains("descending", await TagHelperRun.HtmlAsync(own, "th", "Tarih"), StringComparison.Ordinal);
        Assert.DoesNotContain("aria-sort", await TagHelperRun.HtmlAsync(other, "th", "Tarih"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chip_removes_its_own_value_only()
    {
        var view = TagHelperRun.ViewOf("/liste", "?durum=Yeni&durum=Atandi&q=isik&sayfa=3");
        var chips = new FilterChipsTagHelper { ViewContext = view, Chips = [new("Durum", "Yeni", "durum", "Yeni")] };

        var html = await TagHelperRun.HtmlAsync(chips, "filter-chips");

        Assert.Contains("href=\"/liste?durum=Atandi&amp;q=isik\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/liste?q=isik\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_filter_there_are_no_chips()
    {
        var html = await TagHelperRun.HtmlAsync(new FilterChipsTagHelper { ViewContext = TagHelperRun.ViewOf("/liste") }, "filter-chips");

        Assert.Equal("", html);
    }

    [Fact]
    public async Task A_fact_that_is_not_known_shows_a_dash()
    {
        var html = await TagHelperRun.HtmlAsync(new FactTagHelper { Label = "Firma" }, "fact", " ");

        Assert.Contains("—", html, StringComparison.Ordinal);
    }
}
