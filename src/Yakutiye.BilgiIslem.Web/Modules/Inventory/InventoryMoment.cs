using System.Globalization;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Days, moments and amounts as people read them.</summary>
public static class InventoryMoment
{
    public static string Day(DateTime utc) => Day(Istanbul.DayOf(utc));

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Of(DateTime utc) => Istanbul.ToLocal(utc).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Of(DateTime? utc) => utc is { } known ? Of(known) : "";

    public static string Amount(decimal amount) => amount.ToString("N2", TurkishText.Culture);
}
