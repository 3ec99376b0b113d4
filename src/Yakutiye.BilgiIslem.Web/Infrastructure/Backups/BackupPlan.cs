using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>When the next backup is due. Counted from what was done, so that a night the portal slept through is made up for.</summary>
public static class BackupPlan
{
    /// <summary>The last nightly hour that has passed, UTC.</summary>
    public static DateTime LastSlot(DateTime nowUtc, int hour)
    {
        var local = Istanbul.ToLocal(nowUtc);
        var slot = local.Date.AddHours(hour);
        return nowUtc - (local - (slot <= local ? slot : slot.AddDays(-1)));
    }

    public static bool IsDue(DateTime? lastStartedUtc, DateTime nowUtc, int hour) => lastStartedUtc is null || lastStartedUtc < LastSlot(nowUtc, hour);
}
