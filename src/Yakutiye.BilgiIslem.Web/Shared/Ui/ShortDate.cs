using System.Globalization;
using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>A moment in a list, where room is scarce: of this year the day and the time, of another year the day.</summary>
public static class ShortDate
{
    public static string Of(DateTime utc, DateTime now)
    {
        var (local, year) = (Istanbul.ToLocal(utc), Istanbul.DayOf(now).Year);
        return local.ToString(local.Year == year ? "dd.MM HH:mm" : "dd.MM.yyyy", CultureInfo.InvariantCulture);
    }
}
