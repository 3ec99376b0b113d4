using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

/// <summary>Somebody's browser window, with cookies of its own.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Window(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        Complaints.ListenTo(page);
    }

    public IPage Page { get; }

    public Complaints Complaints { get; } = new();

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    public static async Task<Window> OpenAsync(IBrowser browser, string address, WindowSize size, string? session)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address,
            StorageState = session,
            ViewportSize = new() { Width = size.Width, Height = size.Height },
            HasTouch = size.IsPhone,
            IsMobile = size.IsPhone,
            ColorScheme = size.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "tr-TR",
            TimezoneId = "Europe/Istanbul",
        });
        context.SetDefaultTimeout(15_000);
        return new Window(context, await context.NewPageAsync());
    }

    /// <summary>Another tab of the same browser.</summary>
    public async Task<IPage> NewTabAsync()
    {
        var page = await _context.NewPageAsync();
        Complaints.ListenTo(page);
        return page;
    }

    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(path);

    public Task ResizeAsync(WindowSize size) => Page.SetViewportSizeAsync(size.Width, size.Height);

    public async Task SignInAsync(string userName, string password = DemoAccounts.Password)
    {
        await GoAsync("/giris");
        await TrySignInAsync(userName, password);
        await Page.WaitForURLAsync("**/panom");
    }

    /// <summary>Fills in the sign-in form that the window shows.</summary>
    public async Task TrySignInAsync(string userName, string password)
    {
        await Page.GetByLabel("Kullanıcı adı").FillAsync(userName);
        await Page.GetByLabel("Parola").FillAsync(password);
        await ClickAsync("Giriş yap");
    }

    public Task ClickAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    /// <summary>Types into a picker and takes the line that it offers.</summary>
    public async Task ChooseAsync(string label, string typed, string line)
    {
        var picker = Page.Locator("input").And(Page.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true }));
        await picker.ClickAsync();
        await picker.FillAsync(typed);
        await Page.Locator(".ts-dropdown .option:visible").Filter(new() { HasText = line }).First.ClickAsync();
    }

    /// <summary>
    /// Types until it stands there. The browser types into what has the focus, and on a busy machine a list that closes may still
    /// hold it for a moment; a person would see that and type again.
    /// </summary>
    public static async Task TypeAsync(ILocator field, string text)
    {
        for (var attempt = 1; attempt < 3; attempt++)
        {
            await field.FillAsync(text);
            if (await field.InputValueAsync() == text)
            {
                return;
            }
        }

        await field.FillAsync(text);
        await Assertions.Expect(field).ToHaveValueAsync(text);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
