namespace Yakutiye.BilgiIslem.Documents;

/// <summary>An sRGB colour on paper.</summary>
public readonly record struct Tint(byte Red, byte Green, byte Blue)
{
    public static Tint Black { get; } = new(0, 0, 0);
    public static Tint White { get; } = new(255, 255, 255);
    internal static Tint Ink { get; } = new(28, 28, 30);
    internal static Tint Quiet { get; } = new(92, 96, 102);
    internal static Tint Hairline { get; } = new(190, 194, 200);
    internal static Tint Shade { get; } = new(241, 242, 244);
    internal static Tint Stripe { get; } = new(248, 248, 250);
}
