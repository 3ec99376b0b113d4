using System.Globalization;
using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Days and moments of custody papers, as people write them.</summary>
public static class CustodyWords
{
    public static string Moment(DateTime utc) => Istanbul.ToLocal(utc).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Moment(DateTime? utc) => utc is { } known ? Moment(known) : "";

    public static string Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";

    public static string Day(DateTime utc) => Day(Istanbul.DayOf(utc));

    /// <summary>Parts that are there, with a dot between them.</summary>
    public static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
