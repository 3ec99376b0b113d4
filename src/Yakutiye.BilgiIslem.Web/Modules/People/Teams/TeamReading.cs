using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Teams;

public sealed record TeamRow(int Id, string Name, string? Chief, string? Duties, IReadOnlyList<string> Members, bool IsClosed);

/// <summary>Reads what the pages of teams show.</summary>
public sealed class TeamReading(AppDb db, TeamDesk desk)
{
    public async Task<IReadOnlyList<TeamRow>> ListAsync(CancellationToken ct)
    {
        var teams = await db.Teams.Select(t => new { t.Id, t.Name, Chief = t.Chief!.FullName, t.Duties, IsClosed = t.ClosedAt != null }).ToListAsync(ct);
        var members = (await db.Teams.SelectMany(t => t.Members).Select(m => new { m.TeamId, m.User.FullName }).ToListAsync(ct)).ToLookup(m => m.TeamId);
        return [.. teams.OrderBy(t => t.IsClosed).ThenBy(t => t.Name, TurkishText.Comparer).Select(t => new TeamRow(
            t.Id, t.Name, t.Chief, t.Duties, [.. members[t.Id].Select(m => m.FullName).Order(TurkishText.Comparer)], t.IsClosed))];
    }

    public async Task<TeamForm> FormAsync(int? id, TeamForm form, CancellationToken ct)
    {
        var chiefs = await db.BearersOf(RoleNames.Chief).Select(u => u.Id).ToListAsync(ct);
        var people = await desk.Candidates.Select(u => new { u.Id, u.FullName }).ToListAsync(ct);
        return form with
        {
            Id = id,
            Chiefs = [.. people.Where(p => chiefs.Contains(p.Id) || p.Id == form.ChiefId).Select(p => Item(p.Id, p.FullName))],
            Candidates = [.. people.Select(p => Item(p.Id, p.FullName))],
            IsClosed = id is not null && await db.Teams.AnyAsync(t => t.Id == id && t.ClosedAt != null, ct),
        };
    }

    public async Task<TeamForm> StaleAsync(int id, TeamForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = TeamForm.Of(await db.Teams.AsNoTracking().Include(t => t.Members).SingleAsync(t => t.Id == id, ct));
        var conflict = await db.ConflictAsync<Team>(
            id, [("Servisin adı", form.Name, stored.Name), ("Görevleri", form.Duties, stored.Duties), ("Üye sayısı", form.MemberIds.Length, stored.MemberIds.Length)], ct);
        return await FormAsync(id, form with { Version = stored.Version, Conflict = conflict }, ct);
    }

    private static SelectListItem Item(int id, string name) => new(name, id.ToString(TurkishText.Culture));
}
