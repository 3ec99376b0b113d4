namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>The padding and the lines of a row.</summary>
internal sealed record RowLook(float PaddingX, float PaddingY)
{
    public Tint? Ground { get; init; }
    public Tint? Above { get; init; }
    public Tint? Below { get; init; }
    public Tint? Between { get; init; }
    public float Thickness { get; init; } = 0.5f;

    public RowLook WithoutPadding => this with { PaddingY = 0 };
}
