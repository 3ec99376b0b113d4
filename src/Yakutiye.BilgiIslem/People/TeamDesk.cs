using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Keeps the division of duties of the directorate (M7.6).</summary>
public sealed class TeamDesk(AppDb db)
{
    public static IReadOnlyList<string> MemberRoles { get; } = [RoleNames.Chief, RoleNames.Staff, RoleNames.Some];

    /// <summary>Who can be in a team, as in a telephone book.</summary>
    public IQueryable<AppUser> Candidates => db.Users.Active.Where(u =>
        db.UserRoles.Any(ur => ur.UserId == u.Id && db.Roles.Any(r => r.Id == ur.RoleId && MemberRoles.Contains(r.Name!)))).ByName;

    /// <param name="team">loaded with its members, or new</param>
    /// <remarks>Saves.</remarks>
    public async Task SaveAsync(Team team, string name, int? chiefId, string? duties, IReadOnlyCollection<int> members, CancellationToken ct)
    {
        team.Describe(name, chiefId, duties);
        Rule.Require(!await db.Teams.AnyAsync(t => t.Name == team.Name && t.Id != team.Id, ct), PeopleText.TeamNameTaken, nameof(Team.Name));
        var kept = team.Members.Select(m => m.UserId).ToHashSet();
        var added = members.Where(id => !kept.Contains(id)).Distinct().ToArray();
        Rule.Require(await Candidates.CountAsync(u => added.Contains(u.Id), ct) == added.Length, PeopleText.NotOfDirectorate, nameof(Team.Members));
        var before = db.Entry(team).State is EntityState.Detached ? null : db.Entry(team).Property(t => t.ChiefId).OriginalValue;
        Rule.Require(
            chiefId is not { } chief || chief == before || await db.BearersOf(RoleNames.Chief).AnyAsync(u => u.Id == chief, ct),
            PeopleText.NotAChief, nameof(Team.ChiefId));

        team.SetMembers(members);
        if (before is null && team.Id == 0)
        {
            db.Add(team);
        }

        await db.SaveChangesAsync(ct);
    }
}
