using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>A column is so many millimetres wide, or takes its share of what the fixed ones leave.</summary>
internal sealed record TableColumn(string Title, Side Side, float Share, float Millimetres)
{
    public static float[] Widths(IReadOnlyList<TableColumn> columns, float room)
    {
        var isFixed = columns.Sum(c => c.Millimetres) * Millimetre.Point;
        var shares = columns.Sum(c => c.Share);
        var unit = shares > 0 ? Math.Max(room - isFixed, 0) / shares : 0;
        var widths = columns.Select(c => c.Millimetres * Millimetre.Point + c.Share * unit).ToArray();

        // Fixed columns wider than the page together shrink alike.
        var total = widths.Sum();
        return total > room ? [.. widths.Select(w => w * room / total)] : widths;
    }
}
