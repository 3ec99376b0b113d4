using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Charts;

/// <summary>Bars beside each other, or stacked when the series are parts of a whole.</summary>
public sealed record BarChart(string Title, IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series) : Chart(Title)
{
    private const float WidestBar = 34, Filled = 0.7f;

    public bool Stacked { get; init; }

    internal override bool HasData => Labels.Count > 0 && Series.Count > 0;

    internal override void Draw(ChartCanvas canvas, Box box)
    {
        var grid = new ChartGrid(canvas, box, Scale(), Labels, Series);
        for (var label = 0; label < Labels.Count; label++)
        {
            if (Stacked)
            {
                DrawStack(canvas, grid, label);
            }
            else
            {
                DrawGroup(canvas, grid, label);
            }
        }
    }

    private AxisScale Scale()
    {
        var indexes = Enumerable.Range(0, Labels.Count).ToArray();
        if (Stacked)
        {
            return new AxisScale(
                indexes.Min(i => Series.Sum(s => Math.Min(s.At(i), 0))),
                indexes.Max(i => Series.Sum(s => Math.Max(s.At(i), 0))));
        }

        return new AxisScale(Series.Min(s => indexes.Min(s.At)), Series.Max(s => indexes.Max(s.At)));
    }

    private void DrawGroup(ChartCanvas canvas, ChartGrid grid, int label)
    {
        var bar = Math.Min(grid.Band * Filled / Series.Count, WidestBar);
        var x = grid.Middle(label) - bar * Series.Count / 2;
        for (var i = 0; i < Series.Count; i++)
        {
            var value = Series[i].At(label);
            var top = DrawBar(canvas, grid, new Spot(x + i * bar, 0), bar, 0, value, i);
            var text = ChartCanvas.Number(value);
            if (value != 0 && canvas.Width(text) <= bar + 4)
            {
                canvas.Write(text, new Spot(x + i * bar - 5, top - canvas.LineHeight), Side.Center, bar + 10, isDark: true);
            }
        }
    }

    private void DrawStack(ChartCanvas canvas, ChartGrid grid, int label)
    {
        var bar = Math.Min(grid.Band * Filled, WidestBar);
        double above = 0, below = 0;
        for (var i = 0; i < Series.Count; i++)
        {
            var value = Series[i].At(label);
            var from = value < 0 ? below : above;
            DrawBar(canvas, grid, new Spot(grid.Middle(label) - bar / 2, 0), bar, from, from + value, i);
            above += Math.Max(value, 0);
            below += Math.Min(value, 0);
        }

        var text = ChartCanvas.Number(above + below);
        canvas.Write(text, new Spot(grid.Middle(label) - grid.Band / 2, grid.Y(above) - canvas.LineHeight), Side.Center, grid.Band, isDark: true);
    }

    /// <returns>the upper edge of the bar</returns>
    private static float DrawBar(ChartCanvas canvas, ChartGrid grid, Spot left, float width, double from, double to, int color)
    {
        var (top, bottom) = (grid.Y(Math.Max(from, to)), grid.Y(Math.Min(from, to)));
        if (bottom > top)
        {
            canvas.Ink.Fill(new Box(left.X, top, width - 1, bottom - top), canvas.Color(color));
        }

        return top;
    }
}
