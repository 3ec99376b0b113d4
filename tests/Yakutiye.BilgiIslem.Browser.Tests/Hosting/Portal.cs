using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

/// <summary>One running application and one browser, shared by the tests of a collection.</summary>
public class Portal : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly ConcurrentDictionary<string, string> _sessions = new(StringComparer.Ordinal);
    private PortalHost? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public IServiceProvider Services => _host!.Services;

    /// <summary>What the browser is started with besides, e.g. a camera made of a file.</summary>
    protected virtual IEnumerable<string> ExtraArguments => [];

    /// <summary>A year of made-up work, for pages that should be looked at full.</summary>
    protected virtual bool HasDemoYear => false;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.SkipReason is not null)
        {
            return;
        }

        var path = InstalledBrowser.Path ?? throw new InvalidOperationException(InstalledBrowser.Missing);
        _host = PortalHost.Start(HasDemoYear);
        Address = _host.Address;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = [.. Arguments, .. ExtraArguments] });
        Assertions.SetDefaultExpectTimeout(15_000);
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_host?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>A browser window that nobody has signed in at.</summary>
    public Task<Window> OpenWindowAsync(WindowSize? size = null) => Window.OpenAsync(_browser!, Address, size ?? WindowSize.Desk, session: null);

    /// <summary>A window of somebody who signed in earlier; all windows of one user share one session, so none may end it.</summary>
    public async Task<Window> OpenWindowAsync(string userName, WindowSize? size = null)
    {
        if (!_sessions.TryGetValue(userName, out var session))
        {
            await using var door = await OpenWindowAsync();
            await door.SignInAsync(userName);
            session = _sessions[userName] = await door.Page.Context.StorageStateAsync();
        }

        return await Window.OpenAsync(_browser!, Address, size ?? WindowSize.Desk, session);
    }

    /// <summary>Works on the database beside the application.</summary>
    public async Task<T> WithDbAsync<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }
}
