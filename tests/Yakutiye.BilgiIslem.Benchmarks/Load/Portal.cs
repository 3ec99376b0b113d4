using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Yakutiye.BilgiIslem.Benchmarks.Load;

/// <summary>A child process that serves HTTP on a free port of the loopback address. Stopped when disposed.</summary>
internal sealed class Portal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Process _process;

    private Portal(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process to its first page.</summary>
    public TimeSpan Started { get; private set; }

    public long PeakWorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Processor time of the server so far, on all cores.</summary>
    public TimeSpan Worked
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The web application as in production, but for http and the scheduled works.</summary>
    public static Task<Portal> StartAsync(string data, string environment = "Production") => StartAsync(
        "/giris",
        address =>
        [
            Places.WebProgram, "--urls", address, "--environment", environment, "--contentRoot", Places.WebProject, "--Storage:Directory", data,
            "--Security:AllowHttp", "true", "--ScheduledWorks", "false", "--DemoYear", "false", "--AllowedHosts", "*",
        ]);

    public static Task<Portal> StartYardstickAsync() =>
        StartAsync("/bos", address => [typeof(Portal).Assembly.Location, "yardstick", address]);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static async Task<Portal> StartAsync(string firstPage, Func<string, string[]> arguments)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", arguments(address)) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ENVIRONMENT"] = "";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "";
        var begun = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : $"{line.Data}\n");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var portal = new Portal(process, new Uri(address));
        await portal.AnswersAsync(firstPage, begun);
        return portal;
    }

    private async Task AnswersAsync(string page, long begun)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (Stopwatch.GetElapsedTime(begun) < Patience && !_process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    Started = Stopwatch.GetElapsedTime(begun);
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException($"{Address}{page} did not answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
