using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Start;

/// <summary>The teams, subjects, matrix and targets that the help desk starts with. What somebody has kept stays as it is.</summary>
public sealed class HelpDeskStart(IHostEnvironment environment) : IPreparation
{
    /// <summary>After the demo accounts.</summary>
    public int Order => 20;

    public async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Set<TicketCategory>().AnyAsync(ct))
        {
            return;
        }

        await db.InTransactionAsync(
            async () =>
            {
                var teams = await TeamsAsync(db, ct);
                await CategoriesAsync(db, teams, ct);
                db.AddRange(PriorityMatrix.Default);
                db.AddRange(ServiceTarget.Default);
                await db.SaveChangesAsync(ct);
            },
            ct);
    }

    private async Task<Dictionary<string, int>> TeamsAsync(AppDb db, CancellationToken ct)
    {
        if (!await db.Teams.AnyAsync(ct))
        {
            var people = environment.IsDevelopment() ? await db.Users.ToDictionaryAsync(u => u.UserName!, u => u.Id, ct) : [];
            foreach (var team in DefaultTeams.All)
            {
                var row = new Team(team.Name, null);
                row.Describe(team.Name, people.TryGetValue(DefaultTeams.DemoChief, out var chief) ? chief : null, team.Duties);
                row.SetMembers(team.DemoMembers.Where(people.ContainsKey).Select(name => people[name]));
                db.Add(row);
            }

            await db.SaveChangesAsync(ct);
        }

        return (await db.Teams.Select(t => new { t.Name, t.Id }).ToListAsync(ct)).GroupBy(t => t.Name).ToDictionary(g => g.Key, g => g.First().Id);
    }

    private static async Task CategoriesAsync(AppDb db, Dictionary<string, int> teams, CancellationToken ct)
    {
        foreach (var (branch, sort) in DefaultCategories.All.Select((b, i) => (b, i * 10)))
        {
            int? team = teams.TryGetValue(branch.Team, out var id) ? id : null;
            var parent = new TicketCategory(branch.Name, null, branch.Kind, TicketImpact.Person, team, sort);
            db.Add(parent);
            await db.SaveChangesAsync(ct);
            foreach (var (leaf, place) in branch.Leaves.Select((l, i) => (l, i * 10)))
            {
                var category = new TicketCategory(leaf.Name, parent.Id, branch.Kind, leaf.Impact, team, place);
                category.Describe(leaf.Name, parent.Id, branch.Kind, leaf.Impact, team, place, leaf.Hint);
                category.Ask(leaf.Questions.Select(CategoryQuestion.Parse));
                db.Add(category);
            }
        }
    }
}
