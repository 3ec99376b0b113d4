using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Charts;

/// <summary>Coloured squares with names, in as many lines as they need, at the foot of a box.</summary>
internal static class ChartLegend
{
    private const float Square = 7, Between = 14;

    /// <returns>the height that the legend took</returns>
    public static float Draw(ChartCanvas canvas, Box box, IReadOnlyList<string> names)
    {
        var places = Places(canvas, box.Width, names);
        var height = (places[^1].Y + 1) * (canvas.LineHeight + 2) + 4;
        for (var i = 0; i < names.Count; i++)
        {
            var spot = new Spot(box.X + places[i].X, box.Bottom - height + 4 + places[i].Y * (canvas.LineHeight + 2));
            canvas.Ink.Fill(new Box(spot.X, spot.Y + 1, Square, Square), canvas.Color(i));
            canvas.Write(names[i], spot with { X = spot.X + Square + 4 }, Side.Left, box.Width - Square - 4, isDark: true);
        }

        return height;
    }

    /// <returns>for every name its x and its line</returns>
    private static List<Spot> Places(ChartCanvas canvas, float room, IReadOnlyList<string> names)
    {
        var places = new List<Spot>();
        float x = 0, line = 0;
        foreach (var name in names)
        {
            var width = Square + 4 + canvas.Width(name);
            if (x > 0 && x + width > room)
            {
                x = 0;
                line++;
            }

            places.Add(new Spot(x, line));
            x += width + Between;
        }

        return places;
    }
}
