using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Charts;

/// <summary>Axes, labels and legend of bar and line charts; the plot stands in what they leave.</summary>
internal sealed class ChartGrid
{
    private static readonly Tint Pale = new(222, 225, 229);

    private readonly ChartCanvas canvas;
    private readonly AxisScale scale;

    public ChartGrid(ChartCanvas canvas, Box box, AxisScale scale, IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series)
    {
        this.canvas = canvas;
        this.scale = scale;
        var legend = series.Count > 1 ? ChartLegend.Draw(canvas, box, [.. series.Select(s => s.Name)]) : 0;
        var left = scale.Ticks.Max(t => canvas.Width(ChartCanvas.Number(t))) + 6;
        var top = canvas.LineHeight;
        Plot = new Box(box.X + left, box.Y + top, box.Width - left, box.Height - top - legend - canvas.LineHeight - 4);
        Band = Plot.Width / Math.Max(labels.Count, 1);
        DrawValues(box.X, left);
        DrawLabels(labels);
    }

    public Box Plot { get; }

    /// <summary>The width that each label has.</summary>
    public float Band { get; }

    public float Y(double value) => Plot.Bottom - scale.Fraction(value) * Plot.Height;

    public float Middle(int label) => Plot.X + (label + 0.5f) * Band;

    private void DrawValues(float x, float width)
    {
        foreach (var tick in scale.Ticks)
        {
            var y = Y(tick);
            canvas.Ink.Line(new Spot(Plot.X, y), new Spot(Plot.Right, y), 0.4f, tick == 0 ? Tint.Quiet : Pale);
            canvas.Write(ChartCanvas.Number(tick), new Spot(x, y - canvas.LineHeight / 2), Side.Right, width - 4);
        }
    }

    // When the labels do not fit side by side, every second, third … is written.
    private void DrawLabels(IReadOnlyList<string> labels)
    {
        var widest = labels.Max(canvas.Width) + 4;
        var every = Math.Max(1, (int)Math.Ceiling(Math.Min(widest, Plot.Width / 3) / Band));
        var room = Band * every;
        for (var i = 0; i < labels.Count; i += every)
        {
            canvas.Write(labels[i], new Spot(Middle(i) - room / 2, Plot.Bottom + 3), Side.Center, room, isDark: true);
        }
    }
}
