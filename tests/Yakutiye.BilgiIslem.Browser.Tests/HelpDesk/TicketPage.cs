using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Yakutiye.BilgiIslem.Browser.Tests.HelpDesk;

/// <summary>A ticket's own page in somebody's window.</summary>
internal sealed class TicketPage
{
    private readonly Window _window;

    private TicketPage(Window window, string path, string number) => (_window, Path, Number) = (window, path, number);

    public string Path { get; }

    public string Number { get; }

    public ILocator Story => _window.Page.Locator(".timeline-list");

    public static async Task<TicketPage> OnAsync(Window window)
    {
        var number = await window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        return new TicketPage(window, new Uri(window.Page.Url).AbsolutePath, number.Split('\n')[0].Trim());
    }

    /// <summary>The same ticket in another window.</summary>
    public async Task<TicketPage> InAsync(Window window)
    {
        await window.GoAsync(Path);
        return new TicketPage(window, Path, Number);
    }

    public Task ExpectStatusAsync(string status) => Expect(_window.Main.GetByText(status, new() { Exact = true }).First).ToBeVisibleAsync();

    /// <summary>A step that is done at once.</summary>
    public Task DoAsync(string step) => _window.Main.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }).First.ClickAsync();

    /// <summary>A step that asks something on a page of its own.</summary>
    public async Task GoToAsync(string step)
    {
        var link = _window.Main.GetByRole(AriaRole.Link, new() { Name = step, Exact = true }).First;
        if (!await link.IsVisibleAsync())
        {
            await _window.Main.Locator(".page-head summary").ClickAsync();
        }

        await link.ClickAsync();
        await Expect(_window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToHaveTextAsync(Number);
    }

    public Task BackAsync() => BackAsync(_window);

    /// <summary>Waits until the step is done and the window shows the ticket again.</summary>
    public Task BackAsync(Window window) => window.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == Path);
}
