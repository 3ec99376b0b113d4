namespace Yakutiye.BilgiIslem.Web.Infrastructure;

public static class AppVersion
{
    public static string Text { get; } = typeof(AppVersion).Assembly.GetName().Version?.ToString(3) ?? "";
}
