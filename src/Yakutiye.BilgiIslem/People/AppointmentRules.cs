using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Who may lend what to whom, and when.</summary>
public sealed class AppointmentRules(AppDb db, PermissionCatalog catalog, PowersDesk powers)
{
    /// <summary>The superior of the post appoints; the administrator records what a letter says (M5.1, M7.6).</summary>
    public static bool MayAppoint(string post, ICurrentUser user) => user.Can(PeoplePermissions.Appoint) && post switch
    {
        RoleNames.Chief => user.Is(RoleNames.Director) || user.Is(RoleNames.Administrator),
        RoleNames.Director or RoleNames.TopManager => user.Is(RoleNames.TopManager) || user.Is(RoleNames.Administrator),
        _ => false,
    };

    public static bool MayEnd(AppointmentKind kind, string? post, int? forPersonId, ICurrentUser user) =>
        forPersonId == user.Id
        || (kind is AppointmentKind.Acting ? post is not null && MayAppoint(post, user) : user.Is(RoleNames.Administrator));

    public static void RequireMayAppoint(string post, ICurrentUser user)
    {
        Rule.Require(RoleNames.Posts.Contains(post, StringComparer.Ordinal), PeopleText.NotAPost, nameof(Appointment.Post));
        Rule.Require(MayAppoint(post, user), PeopleText.NotYourAppointment(RoleNames.Title(post)), nameof(Appointment.Post));
    }

    public static string What(Appointment appointment) =>
        appointment.Post is { } post ? $"{RoleNames.Title(post)} vekâleti" : "yetki devri";

    public async Task RequireActiveAsync(int personId, string field, CancellationToken ct) =>
        Rule.Require(await db.Users.Active.AnyAsync(u => u.Id == personId, ct), PeopleText.PersonMissing, field);

    public async Task RequireHolderAsync(string post, int? holderId, CancellationToken ct)
    {
        if (holderId is { } id)
        {
            Rule.Require(
                (await db.RolesOfAsync(id, ct)).Contains(post, StringComparer.Ordinal),
                PeopleText.NotTheHolder(RoleNames.Title(post)), nameof(Appointment.ForPersonId));
        }
    }

    /// <summary>BR-07: one vekil per post and day. The Müdür's post exists once; the others as often as they have holders.</summary>
    public async Task RequireFreeAsync(Appointment appointment, CancellationToken ct)
    {
        var others = await db.Appointments
            .Where(a => a.Post == appointment.Post && a.EndedAt == null && a.From <= appointment.To && a.To >= appointment.From)
            .ToListAsync(ct);
        Rule.Require(!others.Any(o => o.IsForSamePostAs(appointment) && o.Overlaps(appointment)), PeopleText.OneActing, nameof(Appointment.From));
    }

    /// <summary>The permissions that the person has by own roles and that the regulation lets pass on.</summary>
    public async Task<IReadOnlyList<Permission>> DelegableAsync(int personId, CancellationToken ct)
    {
        var (matrix, roles) = (await powers.MatrixAsync(ct), await db.RolesOfAsync(personId, ct));
        return [.. catalog.All.Where(p => p.LockedBy is null && roles.Any(r => matrix.Allows(r, p.Key)))];
    }

    public async Task RequireDelegableAsync(IReadOnlyList<string> scope, int lenderId, CancellationToken ct)
    {
        await RequireActiveAsync(lenderId, nameof(Appointment.ForPersonId), ct);
        var has = (await DelegableAsync(lenderId, ct)).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in scope)
        {
            var article = catalog.Find(key)?.LockedBy;
            Rule.Require(article is null, PeopleText.LockedPermission(article ?? ""), nameof(Appointment.Scope));
            Rule.Require(has.Contains(key), PeopleText.NotDelegable, nameof(Appointment.Scope));
        }
    }
}
