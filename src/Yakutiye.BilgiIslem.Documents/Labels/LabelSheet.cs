namespace Yakutiye.BilgiIslem.Documents.Labels;

/// <summary>A sheet of fixed cells, in millimetres. A label printer's roll is a sheet of one cell.</summary>
/// <param name="Left">From the page's left edge to the first cell.</param>
/// <param name="PitchX">From a cell's left edge to the next one's.</param>
public sealed record LabelSheet(
    string Key, string Name, float PageWidth, float PageHeight, int Columns, int Rows, float Left, float Top, float Width, float Height, float PitchX, float PitchY)
{
    public int Cells => Columns * Rows;

    public static IReadOnlyList<LabelSheet> All { get; } =
    [
        new("L7651", "Avery L7651 – A4, 65 etiket (38,1 × 21,2 mm)", 210, 297, 5, 13, 4.65f, 10.7f, 38.1f, 21.2f, 40.6f, 21.2f),
        new("L7160", "Avery L7160 – A4, 21 etiket (63,5 × 38,1 mm)", 210, 297, 3, 7, 7.25f, 15.15f, 63.5f, 38.1f, 66, 38.1f),
        new("L7159", "Avery L7159 – A4, 24 etiket (63,5 × 33,9 mm)", 210, 297, 3, 8, 7.25f, 12.9f, 63.5f, 33.9f, 66, 33.9f),
        new("L4731", "Avery L4731 – A4, 189 etiket (25,4 × 10 mm)", 210, 297, 7, 27, 8.6f, 13.5f, 25.4f, 10, 27.9f, 10),
        new("R50", "Etiket yazıcısı – 50 × 25 mm", 50, 25, 1, 1, 0, 0, 50, 25, 50, 25),
        new("R62", "Etiket yazıcısı – 62 × 29 mm", 62, 29, 1, 1, 0, 0, 62, 29, 62, 29),
    ];

    public static LabelSheet? Find(string? key) => All.FirstOrDefault(s => string.Equals(s.Key, key, StringComparison.Ordinal));
}

/// <summary>What stands on one label.</summary>
/// <param name="Address">What the QR code says.</param>
/// <param name="Number">The line that people read out.</param>
public sealed record Label(string Address, string Number, string Name, string Owner);
