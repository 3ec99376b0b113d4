using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>More hands for the teams of the demo accounts, and a second Şef.</summary>
internal static class DemoYearTeams
{
    private static readonly (string Of, string[] Joining, string? Chief)[] All =
    [
        ("personel", ["yigit.akbas", "ramazan.agirbas"], null),
        ("personel2", ["isil.dogruyol"], "burhan.ozdemir"),
        ("some", ["tugba.kirmizigul"], null),
    ];

    public static async Task AddAsync(AppDb db, CancellationToken ct)
    {
        var people = await db.Users.ToDictionaryAsync(u => u.UserName!, u => u.Id, StringComparer.Ordinal, ct);
        var teams = await db.Teams.Include(t => t.Members).ToListAsync(ct);
        foreach (var (account, joining, chief) in All)
        {
            var team = teams.First(t => t.Members.Any(m => m.UserId == people[account]));
            team.SetMembers([.. team.Members.Select(m => m.UserId), .. joining.Select(name => people[name])]);
            team.Describe(team.Name, chief is null ? team.ChiefId : people[chief], team.Duties);
        }

        await db.SaveChangesAsync(ct);
    }
}
