using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Charts;

public sealed record LineChart(string Title, IReadOnlyList<string> Labels, IReadOnlyList<ChartSeries> Series) : Chart(Title)
{
    private const int MostDots = 60;

    internal override bool HasData => Labels.Count > 0 && Series.Count > 0;

    internal override void Draw(ChartCanvas canvas, Box box)
    {
        var indexes = Enumerable.Range(0, Labels.Count).ToArray();
        var scale = new AxisScale(Series.Min(s => indexes.Min(s.At)), Series.Max(s => indexes.Max(s.At)));
        var grid = new ChartGrid(canvas, box, scale, Labels, Series);

        for (var i = 0; i < Series.Count; i++)
        {
            var spots = indexes.Select(x => new Spot(grid.Middle(x), grid.Y(Series[i].At(x)))).ToArray();
            canvas.Ink.Strokes(spots, 1.4f, canvas.Color(i));
            foreach (var spot in spots.Length <= MostDots ? spots : [])
            {
                canvas.Ink.Disc(spot, 1.9f, canvas.Color(i));
            }
        }
    }
}
