namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

/// <summary>A test that ends with closing its windows and reading what they complained of.</summary>
public abstract class BrowserTest(Portal portal) : IAsyncLifetime
{
    private readonly List<Window> _windows = [];

    protected Portal Portal => portal;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var window in _windows)
        {
            await window.DisposeAsync();
        }

        Assert.Empty(_windows.SelectMany(w => w.Complaints.Lines));
    }

    /// <summary>A window that nobody has signed in at.</summary>
    protected async Task<Window> OpenAsync(WindowSize? size = null) => Keep(await portal.OpenWindowAsync(size));

    /// <summary>A window of somebody who has signed in; it may not sign out, for other tests use the same session.</summary>
    protected async Task<Window> OpenAsync(string userName, WindowSize? size = null) => Keep(await portal.OpenWindowAsync(userName, size));

    private Window Keep(Window window)
    {
        _windows.Add(window);
        return window;
    }
}
