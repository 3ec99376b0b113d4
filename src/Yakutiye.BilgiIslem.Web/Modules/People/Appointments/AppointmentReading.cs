using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Appointments;

/// <summary>Reads what the pages of appointments show.</summary>
public sealed class AppointmentReading(
    AppDb db, PermissionCatalog catalog, AppointmentRules rules, PeopleChoices choices, ICurrentUser user, TimeProvider clock)
{
    private const int WeeksAhead = 2;
    private const int PastShown = 200;

    private DateOnly Today => Istanbul.Today(clock);

    public async Task<AppointmentList> ListAsync(CancellationToken ct)
    {
        var rows = await RowsAsync(db.Appointments.VisibleTo(user), ct);
        var times = rows.ToLookup(r => r.TimeOn(Today));
        return new AppointmentList(
            [.. times[AppointmentTime.Current]], [.. times[AppointmentTime.Coming].Reverse()], [.. times[AppointmentTime.Past]],
            user.Can(PeoplePermissions.Appointments) ? await PostDaysAsync(ct) : []);
    }

    public async Task<IReadOnlyList<AppointmentRow>> OfPersonAsync(int personId, CancellationToken ct) =>
        await RowsAsync(db.Appointments.VisibleTo(user).Where(a => a.PersonId == personId || a.ForPersonId == personId), ct);

    public async Task<ActingForm> FormAsync(ActingForm form, CancellationToken ct) => form with
    {
        Posts = PeopleChoices.Roles(RoleNames.Posts.Where(p => AppointmentRules.MayAppoint(p, user))),
        People = await choices.PeopleAsync([form.PersonId, form.ForPersonId], ct),
    };

    public async Task<DelegationForm> FormAsync(DelegationForm form, CancellationToken ct)
    {
        var lender = user.Is(RoleNames.Administrator) ? form.ForPersonId ?? user.Id : user.Id;
        var offered = await rules.DelegableAsync(lender, ct);
        return form with
        {
            ForPersonId = lender,
            MayChooseLender = user.Is(RoleNames.Administrator),
            Offered = [.. offered.Select(p => (p.Module, new SelectListItem(p.Title, p.Key, form.Scope.Contains(p.Key, StringComparer.Ordinal))))],
            People = await choices.PeopleAsync([form.PersonId, lender], ct),
        };
    }

    private async Task<IReadOnlyList<AppointmentRow>> RowsAsync(IQueryable<Appointment> appointments, CancellationToken ct)
    {
        var rows = await appointments.OrderByDescending(a => a.From).ThenByDescending(a => a.Id).Take(PastShown).Select(AppointmentRow.Of).ToListAsync(ct);
        return [.. rows.Select(r => r with
        {
            Powers = [.. r.Scope.Select(key => catalog.Find(key)?.Title ?? key)],
            MayEnd = r.TimeOn(Today) is not AppointmentTime.Past && AppointmentRules.MayEnd(r.Kind, r.Post, r.ForPersonId, user),
        })];
    }

    /// <summary>Who holds the Müdür's post on each of the coming days (M5.1).</summary>
    private async Task<IReadOnlyList<PostDay>> PostDaysAsync(CancellationToken ct)
    {
        var (first, last) = (Today, Today.AddDays((7 * WeeksAhead) - 1));
        var acting = await db.Appointments
            .Where(a => a.Post == RoleNames.Director && a.EndedAt == null && a.From <= last && a.To >= first && a.Person.DisabledAt == null)
            .Select(a => new { a.From, a.To, a.Person.FullName })
            .ToListAsync(ct);
        var holder = await db.BearersOf(RoleNames.Director).OrderBy(u => u.Id).Select(u => u.FullName).FirstOrDefaultAsync(ct);
        return [.. Enumerable.Range(0, 7 * WeeksAhead).Select(i => first.AddDays(i)).Select(day =>
            acting.FirstOrDefault(a => a.From <= day && day <= a.To) is { } vekil
                ? new PostDay(day, vekil.FullName, true)
                : new PostDay(day, holder, false))];
    }
}
