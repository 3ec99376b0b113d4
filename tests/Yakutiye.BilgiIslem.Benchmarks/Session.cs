using System.Net;
using Spectre.Console;
using Yakutiye.BilgiIslem.Benchmarks.Load;
using Yakutiye.BilgiIslem.Benchmarks.Seeding;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

namespace Yakutiye.BilgiIslem.Benchmarks;

/// <summary>One server, measured from its start to its last answer.</summary>
internal static class Session
{
    private const int Starts = 3;
    private static readonly int[] Concurrencies = [1, 8];

    public static async Task<SessionResult> MeasureYardstickAsync()
    {
        await using var portal = await Portal.StartYardstickAsync();
        var empty = new Scenario("Empty MVC page (yardstick)", _ => Get("/bos"), 2_000, 8_000, Holds: "Boş");
        var measured = await RunAsync(new LoadGenerator(portal, cookies: null), [empty]);
        return new SessionResult(0, measured, portal.Started, portal.PeakWorkingSet);
    }

    public static async Task<SessionResult> MeasureAsync(SeededDatabase database)
    {
        var data = database.Copy();
        var started = await StartTimeAsync(data);
        await using var portal = await Portal.StartAsync(data);
        var visitor = await Visitor.SignInAsync(portal.Address, "personel", DemoAccounts.Password);
        var scenarios = await ScenariosAsync(database, visitor);
        var measured = await RunAsync(new LoadGenerator(portal, visitor.Cookies), scenarios);
        return new SessionResult(database.Tickets, measured, started, portal.PeakWorkingSet);
    }

    private static async Task<IReadOnlyList<Scenario>> ScenariosAsync(SeededDatabase database, Visitor visitor)
    {
        const string New = "/destek/talepler/yeni";
        var form = await visitor.OpenFormAsync(New, New);
        form["CategoryId"] = database.CategoryId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        form["Description"] = "Sabahtan beri açılmıyor, işler birikti.";
        return
        [
            new Scenario("Ticket list, open, newest first", _ => Get("/destek/talepler"), 1_000, 4_000, Holds: database.NewestNumber),
            new Scenario("Ticket page", n => Get($"/destek/talepler/{database.TicketId(n)}"), 1_000, 4_000, Holds: "ARZ-"),
            new Scenario("Search, one row in all", _ => Search(BigDatabase.RareWord), 600, 2_400, Holds: "ARZ-"),
            new Scenario("Search, “isik” finds “Işık”", _ => Search("isik"), 600, 2_400, Holds: "Işık"),
            new Scenario("Search, a word of every fifth ticket", _ => Search("yazici"), 600, 2_400, Holds: "ARZ-"),
            new Scenario("Asset list, newest first", _ => Get("/envanter/demirbaslar"), 1_000, 4_000, Holds: "255.02."),
            new Scenario("Asset card", n => Get($"/envanter/demirbaslar/{database.AssetId(n)}"), 1_000, 4_000, Holds: "SN0"),
            new Scenario("Person page", n => Get($"/envanter/kisiler/{database.HolderId(n)}"), 1_000, 4_000, Holds: "255.02."),
            new Scenario("Create a ticket", n => Post(New, form, n), 300, 2_000, HttpStatusCode.Redirect),
        ];
    }

    private static async Task<IReadOnlyList<Measurement>> RunAsync(LoadGenerator load, IReadOnlyList<Scenario> scenarios)
    {
        var measured = new List<Measurement>();
        foreach (var scenario in scenarios)
        {
            foreach (var concurrency in Concurrencies)
            {
                measured.Add(await load.RunAsync(scenario, concurrency));
                AnsiConsole.MarkupLineInterpolated(System.Globalization.CultureInfo.InvariantCulture, $"[grey]{scenario.Name}, {concurrency}: p95 {measured[^1].P95:0.0} ms, {measured[^1].PerSecond:0}/s, {measured[^1].Work:0.00} ms of work[/]");
            }
        }

        return measured;
    }

    private static async Task<TimeSpan> StartTimeAsync(string data)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < Starts; i++)
        {
            await using var portal = await Portal.StartAsync(data);
            times.Add(portal.Started);
        }

        return times.Min();
    }

    private static HttpRequestMessage Get(string path) => new(HttpMethod.Get, new Uri(path, UriKind.Relative));

    private static HttpRequestMessage Search(string word) => Get($"/destek/talepler?kapsam=All&q={Uri.EscapeDataString(word)}");

    private static HttpRequestMessage Post(string path, Dictionary<string, string> form, int n)
    {
        var fields = new Dictionary<string, string>(form, StringComparer.Ordinal)
        {
            ["FormKey"] = Guid.NewGuid().ToString(),
            ["Title"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Ölçüm kaydı {n}"),
        };
        return new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
    }
}

/// <param name="Tickets">0: the yardstick.</param>
internal sealed record SessionResult(int Tickets, IReadOnlyList<Measurement> Measured, TimeSpan Started, long PeakWorkingSet);
