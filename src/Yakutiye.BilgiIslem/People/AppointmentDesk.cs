using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Records acting appointments and delegations, and ends them before their time (M10.7–9, BR-07).</summary>
public sealed class AppointmentDesk(
    AppDb db, PowersDesk powers, PeopleNotices notices, DirectorWatch directors, AppointmentRules rules, TimeProvider clock)
{
    public const string Link = "/yonetim/vekaletler";

    /// <summary>Vekâlet. Saves.</summary>
    public Task<int> AppointAsync(string post, int personId, int? forPersonId, AppointmentPaper paper, ICurrentUser user, CancellationToken ct)
    {
        AppointmentRules.RequireMayAppoint(post, user);
        Rule.Require(personId != user.Id, PeopleText.OwnGrant, nameof(Appointment.PersonId));
        RequireInTime(paper);
        var appointment = Appointment.Acting(post, personId, forPersonId, paper);

        return KeepAsync(
            appointment,
            async () =>
            {
                await rules.RequireHolderAsync(post, forPersonId, ct);
                await rules.RequireFreeAsync(appointment, ct);
            },
            user.As(PeoplePermissions.Appoint),
            ct);
    }

    /// <summary>Yetki devri: by the person whose powers they are, or by the administrator on a letter. Saves.</summary>
    public Task<int> DelegateAsync(
        IReadOnlyList<string> scope, int personId, int forPersonId, AppointmentPaper paper, ICurrentUser user, CancellationToken ct)
    {
        Rule.Require(forPersonId == user.Id || user.Is(RoleNames.Administrator), PeopleText.OthersPowers, nameof(Appointment.ForPersonId));
        Rule.Require(personId != user.Id || forPersonId == user.Id, PeopleText.OwnGrant, nameof(Appointment.PersonId));
        RequireInTime(paper);
        var appointment = Appointment.Delegation(scope, personId, forPersonId, paper);

        return KeepAsync(
            appointment, () => rules.RequireDelegableAsync(appointment.Scope, forPersonId, ct), user.As(PeoplePermissions.Appointments), ct);
    }

    /// <summary>By the replaced person who is back, by the delegator, or by who may record such an appointment. Saves.</summary>
    public async Task EndAsync(int id, ICurrentUser user, CancellationToken ct)
    {
        var by = user.As(PeoplePermissions.Appoint);
        var appointment = await db.InTransactionAsync(
            async () =>
            {
                var found = await db.Appointments.VisibleTo(user).Include(a => a.Person).Include(a => a.ForPerson).FirstOrDefaultAsync(a => a.Id == id, ct);
                Rule.Require(found is not null, PeopleText.AppointmentMissing);
                Rule.Require(AppointmentRules.MayEnd(found.Kind, found.Post, found.ForPersonId, user), PeopleText.NotYours);

                found.End(clock.GetUtcNow().UtcDateTime);
                var text = PeopleText.AppointmentEnded(found.Person.FullName, AppointmentRules.What(found), by.Signature);
                await notices.TellAsync(PeopleNotices.Appointed, text, Link, Concerned(found), by, ct);
                await db.SaveChangesAsync(ct);
                return found;
            },
            ct);
        Forget(appointment);
    }

    private async Task<int> KeepAsync(Appointment appointment, Func<Task> check, Actor by, CancellationToken ct)
    {
        await db.InTransactionAsync(
            async () =>
            {
                await rules.RequireActiveAsync(appointment.PersonId, nameof(Appointment.PersonId), ct);
                await check();
                db.Add(appointment);
                await db.SaveChangesAsync(ct);
                var name = await db.Users.Where(u => u.Id == appointment.PersonId).Select(u => u.FullName).FirstAsync(ct);
                var text = PeopleText.AppointmentRecorded(name, AppointmentRules.What(appointment), appointment.From, appointment.To, by.Signature);
                await notices.TellAsync(PeopleNotices.Appointed, text, Link, Concerned(appointment), by, ct);
                await db.SaveChangesAsync(ct);
            },
            ct);
        Forget(appointment);
        return appointment.Id;
    }

    private void RequireInTime(AppointmentPaper paper)
    {
        var today = Istanbul.Today(clock);
        Rule.Require(paper.To >= today, PeopleText.AllInThePast, nameof(Appointment.To));
        Rule.Require(paper.DocumentDate <= today, PeopleText.DocumentInFuture, nameof(Appointment.DocumentDate));
    }

    private static IEnumerable<int> Concerned(Appointment appointment) =>
        appointment.ForPersonId is { } lender ? [appointment.PersonId, lender] : [appointment.PersonId];

    private void Forget(Appointment appointment)
    {
        foreach (var id in Concerned(appointment))
        {
            powers.Forget(id);
        }

        directors.Forget();
    }
}
