using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Yakutiye.BilgiIslem.Crash;

/// <summary>The real portal as a process of its own, to be killed.</summary>
internal sealed class Portal : IAsyncDisposable
{
    public static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;

    private Portal(Process process, Uri address, TimeSpan started) => (_process, Address, Started) = (process, address, started);

    public Uri Address { get; }

    public TimeSpan Started { get; }

    public static async Task<Portal> StartAsync(string folder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var clock = Stopwatch.StartNew();
        var process = Process.Start(Command(folder, address)) ?? throw new InvalidOperationException("The portal could not be started.");
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
        while (!await AnswersAsync(client))
        {
            if (process.HasExited || clock.Elapsed > Patience)
            {
                throw new InvalidOperationException($"The portal does not start (exit code {(process.HasExited ? process.ExitCode : -1)}).");
            }

            await Task.Delay(50);
        }

        return new Portal(process, address, clock.Elapsed);
    }

    /// <summary>As a power cut would: no goodbye, nothing flushed.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo Command(string folder, Uri address)
    {
        var command = new ProcessStartInfo("dotnet") { WorkingDirectory = WebFolder(), RedirectStandardOutput = false };
        command.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Yakutiye.BilgiIslem.Web.dll"));
        command.ArgumentList.Add("--urls");
        command.ArgumentList.Add(address.ToString());
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        command.Environment["Storage__Directory"] = folder;
        command.Environment["DemoYear"] = "false";
        command.Environment["Logging__LogLevel__Default"] = "Error";
        command.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Error";
        return command;
    }

    private static string WebFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("*.sln").Length == 0)
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("Run from within the repository."), "src", "Yakutiye.BilgiIslem.Web");
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/giris", UriKind.Relative))).StatusCode == HttpStatusCode.OK;
        }
        catch (Exception early) when (early is HttpRequestException or SocketException or TaskCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
