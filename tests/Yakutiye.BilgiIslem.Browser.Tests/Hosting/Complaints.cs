using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

/// <summary>What a browser has to say against our pages: any of it fails the test.</summary>
public sealed class Complaints
{
    private const string Offline = "net::ERR_INTERNET_DISCONNECTED";
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentDictionary<int, bool> _expected = new();
    private volatile bool _mayBeOffline;

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The test means to meet this answer, e.g. 404; the browser's line about it is no complaint.</summary>
    public void Expect(int status) => _expected[status] = true;

    /// <summary>The test cuts the connection; what the browser says about that is no complaint.</summary>
    public void ExpectOffline() => _mayBeOffline = true;

    public void ListenTo(IPage page)
    {
        // A violated content security policy is a console error, too.
        page.Console += (_, message) => AddConsole(message);
        page.PageError += (_, error) => _lines.Enqueue($"script error on {page.Url}: {error}");
        page.Crash += (_, _) => _lines.Enqueue($"crash on {page.Url}");
        page.RequestFailed += (_, request) => AddFailed(request);
        page.Dialog += (_, dialog) => DismissAsync(dialog);
    }

    private void AddConsole(IConsoleMessage message)
    {
        if (_mayBeOffline && message.Text.Contains(Offline, StringComparison.Ordinal))
        {
            return;
        }

        if (message.Type == "error" && !_expected.Keys.Any(s => message.Text.Contains(Status(s), StringComparison.Ordinal)))
        {
            _lines.Enqueue($"console error at {message.Location}: {message.Text}");
        }
    }

    private void AddFailed(IRequest request)
    {
        // Aborted: the person went on to another page, or the answer became a download.
        if (request.Failure is { } failure && failure != "net::ERR_ABORTED" && !(_mayBeOffline && failure == Offline))
        {
            _lines.Enqueue($"failed request {request.Url}: {failure}");
        }
    }

    // The portal asks in windows of its own; one of the browser's comes from a script that is not ours.
    private async void DismissAsync(IDialog dialog)
    {
        _lines.Enqueue($"dialog: {dialog.Message}");
        await dialog.DismissAsync();
    }

    private static string Status(int code) => string.Create(CultureInfo.InvariantCulture, $"status of {code} ");
}
