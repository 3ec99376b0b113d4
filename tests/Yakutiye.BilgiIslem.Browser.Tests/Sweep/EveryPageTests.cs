using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.Sweep;

[Collection(SweepCollection.Name)]
public sealed class EveryPageTests(BusyPortal portal) : BrowserTest(portal)
{
    [BrowserTheory]
    [InlineData("mudur"), InlineData("sef"), InlineData("personel"), InlineData("some"), InlineData("birim"), InlineData("baskan"), InlineData("yonetici")]
    public async Task Every_page_of_a_role_can_be_read_by_everyone_and_fits_a_phone(string userName)
    {
        var window = await OpenAsync(userName);
        var pages = await OpenablePagesAsync(window);
        var faults = new List<string>();

        foreach (var page in pages)
        {
            await window.GoAsync(page);
            faults.AddRange(await PageCheck.BarriersAsync(window.Page));
            await window.ResizeAsync(WindowSize.Phone);
            faults.AddRange(await PageCheck.OverflowAsync(window.Page));
            await window.ResizeAsync(WindowSize.Desk);
        }

        Assert.NotEmpty(pages);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserTheory]
    [InlineData("mudur"), InlineData("birim")]
    public async Task Every_page_can_be_read_by_everyone_on_a_phone_in_the_dark(string userName)
    {
        var window = await OpenAsync(userName, WindowSize.Phone with { IsDark = true });
        var faults = new List<string>();

        foreach (var page in await OpenablePagesAsync(window))
        {
            await window.GoAsync(page);
            faults.AddRange(await PageCheck.BarriersAsync(window.Page));
            faults.AddRange(await PageCheck.OverflowAsync(window.Page));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserFact]
    public async Task The_door_can_be_read_by_everyone_and_fits_a_phone()
    {
        var window = await OpenAsync(WindowSize.Phone);

        await window.GoAsync("/giris");

        Assert.Empty(await PageCheck.BarriersAsync(window.Page));
        Assert.Empty(await PageCheck.OverflowAsync(window.Page));
    }

    /// <summary>Asked without a page first: what a role may not see is another sweep's matter, and files are no pages.</summary>
    private async Task<IReadOnlyList<string>> OpenablePagesAsync(Window window)
    {
        var pages = new List<string>();
        foreach (var page in await LivePages.OfAsync(Portal))
        {
            await using var answer = await window.Page.APIRequest.GetAsync(page, new() { MaxRedirects = 0 });
            if (answer.Status == 200 && await IsPageAsync(answer))
            {
                pages.Add(page);
            }
        }

        return pages;
    }

    private static async Task<bool> IsPageAsync(Microsoft.Playwright.IAPIResponse answer) =>
        answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal)
        && (await answer.TextAsync()).StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
}
