using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Who plays in the demo year, and what they ask for.</summary>
internal sealed class DemoYearCast
{
    private readonly Dictionary<string, AppUser> _byName;
    private readonly List<Team> _teams;

    private DemoYearCast(List<AppUser> people, List<Team> teams, List<TicketCategory> leaves)
    {
        _byName = people.ToDictionary(p => p.UserName!, StringComparer.Ordinal);
        _teams = teams;
        Leaves = leaves;
        Requesters = [.. people.Where(p => p.Unit?.Code is not "BIM" && p.UserName is not "baskan")];
    }

    public IReadOnlyList<AppUser> Requesters { get; }
    public IReadOnlyList<TicketCategory> Leaves { get; }

    public AppUser this[string userName] => _byName[userName];

    public static async Task<DemoYearCast> ReadAsync(AppDb db, CancellationToken ct)
    {
        var categories = await db.Set<TicketCategory>().Include(c => c.Questions).OrderBy(c => c.Sort).ThenBy(c => c.Id).ToListAsync(ct);
        var parents = categories.Select(c => c.ParentId).ToHashSet();
        return new DemoYearCast(
            await db.Users.Include(u => u.Unit).OrderBy(u => u.Id).ToListAsync(ct),
            await db.Teams.Include(t => t.Members).OrderBy(t => t.Id).ToListAsync(ct),
            [.. categories.Where(c => c.ClosedAt is null && !parents.Contains(c.Id))]);
    }

    /// <summary>Whoever gives out the work of the team.</summary>
    public AppUser ChiefOf(int? teamId) => Person(_teams.Find(t => t.Id == teamId)?.ChiefId) ?? this["sef"];

    /// <summary>Those who do the work of the team.</summary>
    public IReadOnlyList<AppUser> WorkersOf(int? teamId)
    {
        var team = _teams.Find(t => t.Id == teamId) ?? _teams[0];
        return [.. team.Members.Where(m => m.UserId != team.ChiefId).Select(m => Person(m.UserId)!)];
    }

    public AppUser? Person(int? id) => _byName.Values.FirstOrDefault(p => p.Id == id);

    public static Actor ActorOf(AppUser person) => new(person.Id, person.FullName);
}
