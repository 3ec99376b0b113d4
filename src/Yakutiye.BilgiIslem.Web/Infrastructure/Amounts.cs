using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Bytes and spans as people read them.</summary>
public static class Amounts
{
    private static readonly string[] Units = ["bayt", "KB", "MB", "GB", "TB"];

    public static string Bytes(long bytes)
    {
        var (amount, unit) = ((double)bytes, 0);
        while (amount >= 1024 && unit < Units.Length - 1)
        {
            (amount, unit) = (amount / 1024, unit + 1);
        }

        return amount.ToString(unit == 0 ? "N0" : "0.#", TurkishText.Culture) + " " + Units[unit];
    }

    public static string Duration(TimeSpan span) => span switch
    {
        { TotalSeconds: < 1 } => $"{span.TotalMilliseconds:0} ms",
        { TotalMinutes: < 1 } => span.TotalSeconds.ToString("0.0", TurkishText.Culture) + " sn",
        { TotalHours: < 1 } => $"{(int)span.TotalMinutes} dk {span.Seconds} sn",
        _ => $"{(int)span.TotalHours} sa {span.Minutes} dk",
    };

    public static string Interval(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => $"{span.TotalSeconds:0} saniyede bir",
        { TotalHours: < 1 } => $"{span.TotalMinutes:0} dakikada bir",
        { TotalDays: < 1 } => $"{span.TotalHours:0} saatte bir",
        _ => $"{span.TotalDays:0} günde bir",
    };
}
