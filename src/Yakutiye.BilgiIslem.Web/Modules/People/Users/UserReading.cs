using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.People.Appointments;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Users;

/// <summary>Reads what the pages of accounts show.</summary>
public sealed class UserReading(
    AppDb db, PeopleChoices choices, AppointmentReading appointments, IEnumerable<IPersonObligation> obligations, ICurrentUser user, TimeProvider clock)
{
    private const int HistorySize = 100;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<UserDetails?> DetailsAsync(int id, string? tab, CancellationToken ct)
    {
        if (await db.Users.Where(u => u.Id == id).Select(UserRow.From(db)).FirstOrDefaultAsync(ct) is not { } row)
        {
            return null;
        }

        return new UserDetails(
            row, await StateAsync(id, ct), await SomeAsync(id, ct),
            tab == UserDetails.AppointmentsTab ? await appointments.OfPersonAsync(id, ct) : [],
            tab == UserDetails.HistoryTab ? await HistoryAsync(id, ct) : [],
            tab ?? UserDetails.General);
    }

    public async Task<T> FormAsync<T>(int? id, T form, CancellationToken ct) where T : UserForm =>
        form with { Id = id, Units = await choices.UnitsAsync(form.UnitId, ct) };

    public async Task<UserForm> StaleAsync(int id, UserForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = UserForm.Of(await db.Users.AsNoTracking().SingleAsync(u => u.Id == id, ct));
        var conflict = await db.ConflictAsync<AppUser>(
            id,
            [
                ("Ad soyad", form.FullName, stored.FullName), ("Unvan", form.Title, stored.Title), ("E-posta", form.Email, stored.Email),
                ("Telefon", form.Phone, stored.Phone), ("Dahili", form.Extension, stored.Extension), ("Oda", form.Room, stored.Room),
            ],
            ct);
        return await FormAsync(id, form with { Version = stored.Version, Conflict = conflict }, ct);
    }

    /// <summary>What would be orphaned if the account were closed; only rows that the reader may see.</summary>
    public async Task<IReadOnlyList<ObligationGroup>> ObligationsAsync(int id, CancellationToken ct)
    {
        var groups = new List<ObligationGroup>();
        foreach (var source in obligations)
        {
            if (await source.OfAsync(db, user, id, ct) is { Count: > 0 } rows)
            {
                groups.Add(new ObligationGroup(source.Title, rows));
            }
        }

        return groups;
    }

    private async Task<UserState> StateAsync(int id, CancellationToken ct)
    {
        var state = await db.Users.Where(u => u.Id == id)
            .Select(u => new
            {
                u.DisabledAt, u.DisabledReason, u.MustChangePassword, u.TotpSecret, u.LockoutEnd,
                LastSeenAt = db.Set<UserSession>().Where(s => s.UserId == id).Max(s => (DateTime?)s.LastSeenAt),
            })
            .SingleAsync(ct);
        return new UserState(
            state.DisabledAt, state.DisabledReason, state.MustChangePassword, state.TotpSecret is not null,
            state.LockoutEnd is { } until && until.UtcDateTime > Now, id == user.Id, state.LastSeenAt);
    }

    private Task<List<SomeLine>> SomeAsync(int id, CancellationToken ct) => db.Set<SomeMembership>().Where(m => m.UserId == id)
        .OrderByDescending(m => m.Id)
        .Select(m => new SomeLine(m.DocumentNumber, m.DocumentDate, m.RecordedBy, m.StartedAt, m.EndedAt))
        .ToListAsync(ct);

    private async Task<IReadOnlyList<HistoryLine>> HistoryAsync(int id, CancellationToken ct)
    {
        var roles = await db.Roles.ToDictionaryAsync(r => r.Id, r => RoleNames.Title(r.Name!), ct);
        var key = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var grants = roles.Keys.Select(role => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}/{role}")).ToArray();
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(e => (e.Entity == "AppUser" && e.EntityId == key) || (e.Entity == "IdentityUserRole`1" && grants.Contains(e.EntityId)))
            .OrderByDescending(e => e.Id)
            .Take(HistorySize)
            .ToListAsync(ct);
        return [.. entries.Select(e => UserHistory.Line(e, roles))];
    }
}
