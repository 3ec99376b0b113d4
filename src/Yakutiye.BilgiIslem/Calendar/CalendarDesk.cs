using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Calendar;

/// <summary>The work calendar as the administrator keeps it.</summary>
public sealed class CalendarDesk(AppDb db, Snapshots snapshots, SettingsDesk settings)
{
    private const string Key = "calendar";

    public Task<WorkCalendar> ReadAsync(CancellationToken ct) => snapshots.GetAsync(
        Key,
        async () => new WorkCalendar(
            OfficeHours.Parse((await settings.ReadAsync<OfficeHoursSettings>(ct)).Hours),
            await db.Holidays.AsNoTracking().ToListAsync(ct),
            await db.AdministrativeLeaveDays.AsNoTracking().ToListAsync(ct)));

    /// <summary>To be called when hours, holidays or leave days have changed.</summary>
    public void Forget() => snapshots.Forget(Key);
}

/// <summary>Office hours as <see cref="OfficeHours.Parse"/> reads them.</summary>
public sealed record OfficeHoursSettings
{
    public string Hours { get; init; } = OfficeHours.Default.ToString();
}
