namespace Yakutiye.BilgiIslem.Documents.Typesetting;

/// <summary>A rectangle on the page, in points from its upper left corner.</summary>
internal readonly record struct Box(float X, float Y, float Width, float Height)
{
    public float Right => X + Width;
    public float Bottom => Y + Height;
    public float MiddleX => X + Width / 2;
    public float MiddleY => Y + Height / 2;

    public Box Inset(float horizontal, float vertical) => new(X + horizontal, Y + vertical, Width - 2 * horizontal, Height - 2 * vertical);
}
