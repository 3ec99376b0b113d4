using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.Sweep;

/// <summary>Goes through every page that somebody may open.</summary>
public abstract class PageSweep(BusyPortal portal) : BrowserTest(portal)
{
    protected async Task SweepAsync(string userName)
    {
        var window = await OpenAsync(userName);
        var pages = await OpenablePagesAsync(window, userName);
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

    protected async Task SweepInTheDarkAsync(string userName)
    {
        var window = await OpenAsync(userName, WindowSize.Phone with { IsDark = true });
        var faults = new List<string>();

        foreach (var page in await OpenablePagesAsync(window, userName))
        {
            await window.GoAsync(page);
            faults.AddRange(await PageCheck.BarriersAsync(window.Page));
            faults.AddRange(await PageCheck.OverflowAsync(window.Page));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Asked without a page first: what a role may not see is another sweep's matter, and files are no pages.</summary>
    private async Task<IReadOnlyList<string>> OpenablePagesAsync(Window window, string userName)
    {
        var pages = new List<string>();
        foreach (var page in await LivePages.OfAsync(Portal, withRecords: userName is "mudur" or "birim"))
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
