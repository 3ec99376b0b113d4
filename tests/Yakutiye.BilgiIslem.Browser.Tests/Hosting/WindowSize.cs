namespace Yakutiye.BilgiIslem.Browser.Tests.Hosting;

public sealed record WindowSize(int Width, int Height, bool IsPhone = false, bool IsDark = false)
{
    public static WindowSize Desk { get; } = new(1440, 900);

    public static WindowSize Phone { get; } = new(390, 844, IsPhone: true);
}
