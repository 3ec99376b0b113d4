using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Web.Modules.Calendar.Year;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Calendar;

public sealed class CalendarPagesTests : IDisposable
{
    private const string Page = "/yonetim/takvim";
    private static readonly DateOnly Tuesday = new(2026, 12, 15);
    private readonly PortalFactory _portal = new();

    [Fact]
    public async Task A_new_holiday_counts_at_once()
    {
        using var visitor = await _portal.SignInAsync("yonetici");

        var answer = await visitor.PostAsync($"{Page}/tatil/yeni", new() { ["Date"] = "2026-12-15", ["Name"] = "Kurtuluş Günü", ["HalfDay"] = "false", ["Verified"] = "true" });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.False((await CalendarAsync()).IsWorkingDay(Tuesday));
        Assert.Contains("Kurtuluş Günü", (await visitor.OpenAsync(Page + "?yil=2026")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrative_leave_day_needs_its_document()
    {
        using var visitor = await _portal.SignInAsync("mudur");
        Dictionary<string, string> fields = new() { ["Date"] = "2026-12-15", ["HalfDay"] = "false", ["Document"] = "" };

        await visitor.PostAsync($"{Page}/izin/yeni", fields);
        var withoutDocument = (await CalendarAsync()).IsWorkingDay(Tuesday);
        fields["Document"] = "10.12.2026 tarihli 2026/9 sayılı genelge";
        await visitor.PostAsync($"{Page}/izin/yeni", fields);

        Assert.True(withoutDocument);
        Assert.False((await CalendarAsync()).IsWorkingDay(Tuesday));
    }

    [Fact]
    public async Task A_holiday_goes_only_with_a_reason_which_stays_in_the_trail()
    {
        var id = await _portal.WithDbAsync(db => db.Holidays.Where(h => h.Date == new DateOnly(2026, 10, 29)).Select(h => h.Id).SingleAsync());
        using var visitor = await _portal.SignInAsync("yonetici");

        await visitor.PostAsync($"{Page}/tatil/{id}/sil", new() { ["Reason"] = " " }, page: $"{Page}/tatil/{id}");
        var without = await _portal.WithDbAsync(db => db.Holidays.AnyAsync(h => h.Id == id));
        await visitor.PostAsync($"{Page}/tatil/{id}/sil", new() { ["Reason"] = "Deneme kaydı" }, page: $"{Page}/tatil/{id}");

        Assert.True(without);
        Assert.True((await CalendarAsync()).IsWorkingDay(new DateOnly(2026, 10, 29)));
        Assert.True(await _portal.WithDbAsync(db => db.AuditEntries.AnyAsync(e => e.Entity == "Holiday" && e.Changes == "Deneme kaydı")));
    }

    [Theory]
    [InlineData("08:30-12:00, 13:00-17:30", true), InlineData("12:00-08:00", false), InlineData("08:00-12:00, 11:00-17:00", false), InlineData("sabah", false)]
    public async Task Office_hours_are_taken_when_they_make_sense(string monday, bool isTaken)
    {
        using var visitor = await _portal.SignInAsync("yonetici");

        var answer = await visitor.PostAsync($"{Page}/saatler", new() { ["Monday"] = monday, ["Tuesday"] = "08:00-12:00,13:00-17:00" });

        Assert.Equal(isTaken ? HttpStatusCode.Redirect : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(!isTaken, (await CalendarAsync()).IsWorkingDay(new DateOnly(2026, 12, 18)));
    }

    [Fact]
    public async Task A_forecast_feast_is_confirmed_by_a_button()
    {
        var id = await _portal.WithDbAsync(db => db.Holidays.Where(h => !h.Verified).Select(h => h.Id).FirstAsync());
        using var visitor = await _portal.SignInAsync("yonetici");

        await visitor.PostAsync($"{Page}/tatil/{id}/dogrula", [], page: $"{Page}/tatil/{id}");

        Assert.True(await _portal.WithDbAsync(db => db.Holidays.Where(h => h.Id == id).Select(h => h.Verified).SingleAsync()));
    }

    [Fact]
    public async Task From_october_on_administrators_are_told_once_that_next_year_is_missing()
    {
        _portal.Clock = new FakeTimeProvider(new DateTimeOffset(2028, 10, 2, 8, 0, 0, TimeSpan.Zero));
        using var administrator = await _portal.SignInAsync("yonetici");
        using var clerk = await _portal.SignInAsync("birim");

        await RemindAsync();
        await RemindAsync();

        var notices = await _portal.WithDbAsync(db => db.Notifications.Where(n => n.Kind == "calendar.missing-year").ToListAsync());
        Assert.Contains("2029", Assert.Single(notices).Text, StringComparison.Ordinal);
        Assert.Contains("2029", (await administrator.OpenAsync("/panom")).QuerySelector(".shell-banner")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("2029", (await clerk.OpenAsync("/panom")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Modules_are_told_when_the_calendar_changes()
    {
        var listener = new Listener();
        await using var scope = _portal.Services.CreateAsyncScope();
        var editing = ActivatorUtilities.CreateInstance<CalendarEditing>(scope.ServiceProvider, (IEnumerable<ICalendarChanged>)[listener]);

        await editing.SaveHoursAsync("1=09:00-10:00", CancellationToken.None);

        Assert.Equal(60, listener.Heard!.WorkingMinutesBetween(new DateTime(2026, 12, 13, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 12, 19, 0, 0, 0, DateTimeKind.Utc)));
    }

    public void Dispose() => _portal.Dispose();

    private Task<WorkCalendar> CalendarAsync() => _portal.WithAsync<CalendarDesk, WorkCalendar>(d => d.ReadAsync(CancellationToken.None));

    private async Task RemindAsync()
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IScheduledWork>().OfType<MissingYearReminder>().Single().RunAsync(CancellationToken.None);
    }

    private sealed class Listener : ICalendarChanged
    {
        public WorkCalendar? Heard { get; private set; }

        public Task CalendarChangedAsync(WorkCalendar calendar, CancellationToken ct)
        {
            Heard = calendar;
            return Task.CompletedTask;
        }
    }
}
