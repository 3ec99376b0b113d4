using System.Globalization;
using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>Days and moments as these pages and papers write them.</summary>
internal static class WriteOffMoment
{
    public static string Of(DateTime utc) => Istanbul.ToLocal(utc).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Day(DateTime utc) => Day(Istanbul.DayOf(utc));

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "";

    public static string Day(DateTime? utc) => utc is { } known ? Day(known) : "";
}
