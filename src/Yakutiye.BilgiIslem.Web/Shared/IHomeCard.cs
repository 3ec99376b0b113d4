using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>What a module puts on the home page for the person who looks at it.</summary>
public interface IHomeCard
{
    int Order { get; }

    /// <summary>Null: nothing of interest to this person.</summary>
    Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct);
}

/// <param name="Count">All that waits; <paramref name="Rows"/> are the first few.</param>
/// <param name="Empty">A sentence for when nothing waits.</param>
public sealed record HomeCard(string Title, int Count, string Link, IReadOnlyList<RecordRow> Rows, string Empty)
{
    /// <summary>A symbol of wwwroot/img/icons.svg.</summary>
    public string Icon { get; init; } = "inbox";

    /// <summary>Colours the count while something waits: overdue work is Danger, what waits for a decision Waiting.</summary>
    public Tone Tone { get; init; } = Tone.Info;

    /// <summary>Null: the rows say it all.</summary>
    public HomeChart? Chart { get; init; }
}

/// <param name="Kind">As <c>data-chart</c> knows it: bar, hbar, line, doughnut.</param>
public sealed record HomeChart(string Kind, string Caption, string Label, string Value, IReadOnlyList<HomeChartPoint> Points);

public sealed record HomeChartPoint(string Label, decimal Value);
