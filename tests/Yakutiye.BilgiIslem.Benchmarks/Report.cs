using System.Globalization;
using Spectre.Console;

namespace Yakutiye.BilgiIslem.Benchmarks;

/// <summary>All figures as one Markdown table, as the README shows it.</summary>
internal sealed class Report
{
    private static readonly string[] Headings = ["Page", "Tickets", "p50 (1)", "p95 (1)", "p50 (8)", "p95 (8)", "requests/s (1)", "requests/s (8)", "CPU per request"];
    private readonly List<SessionResult> _results = [];

    public void Add(SessionResult result) => _results.Add(result);

    public void Print(IAnsiConsole console)
    {
        var rows = Rows().ToList();
        var table = new Table().MarkdownBorder().AddColumns([.. Headings.Select(h => new TableColumn(Markup.Escape(h)).NoWrap())]);
        foreach (var column in table.Columns.Skip(1))
        {
            column.RightAligned();
        }

        rows.ForEach(row => table.AddRow([.. row.Select(Markup.Escape)]));
        console.Profile.Width = 200;
        console.Write(table);
        foreach (var result in _results.Where(r => r.Tickets > 0))
        {
            console.MarkupLineInterpolated(
                CultureInfo.InvariantCulture,
                $"{result.Tickets:#,0} tickets: start to first page {result.Started.TotalSeconds:0.00} s, peak working set {result.PeakWorkingSet / 1048576.0:0} MB");
        }

        console.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"Milliseconds; (1) and (8) are connections; best of three rounds; {Environment.ProcessorCount} cores shared by server and load generator.");
    }

    // The same page of the small and of the large database under each other.
    private IEnumerable<string[]> Rows() =>
        from result in _results
        from pair in result.Measured.GroupBy(m => m.Name)
        orderby result.Tickets > 0, _results.First(r => r.Tickets == result.Tickets).Measured.ToList().FindIndex(m => m.Name == pair.Key), result.Tickets
        select Row(result.Tickets, pair.Single(m => m.Concurrency == 1), pair.Single(m => m.Concurrency == 8));

    private static string[] Row(int count, Load.Measurement alone, Load.Measurement together) =>
    [
        alone.Name, count == 0 ? "–" : Number(count), Time(alone.P50), Time(alone.P95), Time(together.P50), Time(together.P95),
        Number(alone.PerSecond), Number(together.PerSecond), together.Work.ToString("0.00", CultureInfo.InvariantCulture),
    ];

    private static string Time(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
