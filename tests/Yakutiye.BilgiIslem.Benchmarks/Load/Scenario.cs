using System.Net;

namespace Yakutiye.BilgiIslem.Benchmarks.Load;

/// <summary>A request that is sent again and again.</summary>
/// <param name="Request">Makes the n-th request.</param>
/// <param name="Expected">Anything else ends the measurement: an error page would be a quick one.</param>
internal sealed record Scenario(
    string Name, Func<int, HttpRequestMessage> Request, int AloneCount, int TogetherCount, HttpStatusCode Expected = HttpStatusCode.OK, string? Holds = null);

/// <summary>What came of it. Times in milliseconds.</summary>
/// <param name="Work">The server's processor time for one request: the figure that other programs on the machine disturb least.</param>
internal sealed record Measurement(string Name, int Concurrency, double P50, double P95, double PerSecond, double Work);
