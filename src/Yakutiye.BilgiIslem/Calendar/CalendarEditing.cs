using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>Saves changes of the calendar and tells everyone who counts with it.</summary>
public sealed class CalendarEditing(AppDb db, CalendarDesk desk, SettingsDesk settings, IEnumerable<ICalendarChanged> listeners)
{
    public async Task SaveAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        await TellAsync(ct);
    }

    /// <exception cref="RuleException">when the hours cannot be read</exception>
    public async Task SaveHoursAsync(string hours, CancellationToken ct)
    {
        await settings.SaveAsync(new OfficeHoursSettings { Hours = OfficeHours.Parse(hours).ToString() }, ct);
        await TellAsync(ct);
    }

    /// <summary>Takes a holiday or leave day out; why is kept in the audit trail.</summary>
    /// <exception cref="RuleException">when no reason is given</exception>
    public async Task RemoveAsync(Entity day, string? reason, CancellationToken ct)
    {
        var why = Rule.Filled(reason, CalendarText.ReasonMissing, "Reason");
        db.Remove(day);
        db.Note(day.GetType().Name, day.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), why);
        await SaveAsync(ct);
    }

    private async Task TellAsync(CancellationToken ct)
    {
        desk.Forget();
        var calendar = await desk.ReadAsync(ct);
        foreach (var listener in listeners)
        {
            await listener.CalendarChangedAsync(calendar, ct);
        }
    }
}
