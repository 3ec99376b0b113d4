using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Charts;

/// <summary>Shares of a whole, with names, values and percentages beside the disc.</summary>
public sealed record PieChart(string Title, IReadOnlyList<ChartSlice> Slices) : Chart(Title, 50)
{
    private const float Square = 7, Row = 4;

    internal override bool HasData => Shown.Any();

    private IEnumerable<ChartSlice> Shown => Slices.Where(s => double.IsFinite(s.Value) && s.Value > 0);

    internal override void Draw(ChartCanvas canvas, Box box)
    {
        var slices = Shown.ToArray();
        var total = slices.Sum(s => s.Value);
        var radius = Math.Min(box.Height / 2 - 2, box.Width / 5);
        var center = new Spot(box.X + radius + 6, box.MiddleY);
        var list = new Box(center.X + radius + 24, box.Y, box.Right - center.X - radius - 24, box.Height);

        var from = 0f;
        for (var i = 0; i < slices.Length; i++)
        {
            var sweep = (float)(slices[i].Value / total * 360);
            canvas.Ink.Wedge(center, radius, from, sweep, canvas.Color(i));
            from += sweep;
        }

        DrawEdges(canvas, center, radius, slices, total);
        DrawList(canvas, list, slices, total);
    }

    // White edges part neighbours that a copier turns into the same grey.
    private static void DrawEdges(ChartCanvas canvas, Spot center, float radius, ChartSlice[] slices, double total)
    {
        var angle = 0.0;
        foreach (var slice in slices.Length > 1 ? slices : [])
        {
            var edge = new Spot(center.X + radius * (float)Math.Sin(angle), center.Y - radius * (float)Math.Cos(angle));
            canvas.Ink.Line(center, edge, 1, Tint.White);
            angle += slice.Value / total * 2 * Math.PI;
        }
    }

    private static void DrawList(ChartCanvas canvas, Box box, ChartSlice[] slices, double total)
    {
        var line = Math.Min(canvas.LineHeight + Row, box.Height / slices.Length);
        var y = box.MiddleY - line * slices.Length / 2;
        for (var i = 0; i < slices.Length; i++)
        {
            var share = ChartCanvas.Share(slices[i].Value / total * 100);
            canvas.Ink.Fill(new Box(box.X, y + 1, Square, Square), canvas.Color(i));
            canvas.Write($"{slices[i].Name}: {ChartCanvas.Number(slices[i].Value)} ({share})", new Spot(box.X + Square + 5, y), Side.Left, box.Width, isDark: true);
            y += line;
        }
    }
}
