using System.Diagnostics;
using System.Net;

namespace Yakutiye.BilgiIslem.Benchmarks.Load;

/// <summary>Sends a bounded number of requests over so many connections, each waiting for its answer before the next.</summary>
internal sealed class LoadGenerator(Portal portal, string? cookies)
{
    private const int Rounds = 3;

    /// <summary>The best of three rounds, after a warm-up: what else the machine does only ever adds time.</summary>
    public async Task<Measurement> RunAsync(Scenario scenario, int concurrency)
    {
        var count = concurrency == 1 ? scenario.AloneCount : scenario.TogetherCount;
        var at = await WarmUpAsync(scenario, concurrency, Math.Max(concurrency * 20, count / 4));
        Measurement? best = null;
        for (var round = 0; round < Rounds; round++, at += count)
        {
            var measured = await RoundAsync(scenario, concurrency, at, count);
            best = best is null || measured.PerSecond > best.PerSecond ? measured : best;
        }

        return best!;
    }

    private async Task<int> WarmUpAsync(Scenario scenario, int concurrency, int count)
    {
        await RoundAsync(scenario, concurrency, 0, count);
        return count;
    }

    private async Task<Measurement> RoundAsync(Scenario scenario, int concurrency, int first, int count)
    {
        var times = new double[count];
        var next = -1;
        var worked = portal.Worked;
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(WorkAsync)));
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var work = (portal.Worked - worked).TotalMilliseconds / count;
        Array.Sort(times);
        return new Measurement(scenario.Name, concurrency, times[count / 2], times[count * 95 / 100], count / seconds, work);

        async Task WorkAsync()
        {
            using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false };
            using var client = new HttpMessageInvoker(handler);
            int n;
            while ((n = Interlocked.Increment(ref next)) < count)
            {
                var sent = Stopwatch.GetTimestamp();
                await SendAsync(client, scenario, first + n);
                times[n] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            }
        }
    }

    private async Task SendAsync(HttpMessageInvoker client, Scenario scenario, int n)
    {
        using var request = scenario.Request(n);
        request.RequestUri = new Uri(portal.Address, request.RequestUri!);
        if (cookies is not null)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        }

        using var answer = await client.SendAsync(request, CancellationToken.None);
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (answer.StatusCode != scenario.Expected)
        {
            throw new InvalidOperationException($"{scenario.Name}: {request.RequestUri} answered {(int)answer.StatusCode} {answer.Headers.Location}");
        }

        // Looked into once: a page of another kind would make every figure meaningless.
        if (n == 0 && scenario.Holds is { } text && !System.Text.Encoding.UTF8.GetString(body).Contains(text, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{scenario.Name}: {request.RequestUri} does not show “{text}”.");
        }
    }
}
