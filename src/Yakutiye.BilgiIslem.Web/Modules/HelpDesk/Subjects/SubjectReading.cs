using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Subjects;

public sealed record SubjectRow(int Id, string? Team, TicketImpact Impact, int Questions, int OpenTickets);

/// <summary>Reads what the pages of subjects show.</summary>
public sealed class SubjectReading(AppDb db, TicketCatalog catalog)
{
    public async Task<SubjectsPage> ListAsync(CancellationToken ct)
    {
        var rows = await db.Set<TicketCategory>()
            .Select(c => new SubjectRow(
                c.Id, c.Team!.Name, c.DefaultImpact, c.Questions.Count, db.Set<Ticket>().Count(t => t.CategoryId == c.Id && t.EndedAt == null)))
            .ToDictionaryAsync(r => r.Id, ct);
        return new SubjectsPage((await catalog.ReadAsync(ct)).Categories, rows);
    }

    public Task<TicketCategory?> FindAsync(int id, CancellationToken ct) =>
        db.Set<TicketCategory>().Include(c => c.Questions).FirstOrDefaultAsync(c => c.Id == id, ct);

    public async Task<SubjectForm> WithChoicesAsync(SubjectForm form, int id, CancellationToken ct, Conflict? conflict = null)
    {
        var names = await catalog.ReadAsync(ct);
        var own = id == 0 ? [] : names.Categories.With(id);
        var parents = names.Categories.All.Where(x => !own.Contains(x.Node.Id) && !x.Node.IsClosed)
            .Select(x => Item(names.Categories.PathOf(x.Node.Id), x.Node.Id)).ToList();
        var teams = names.Teams.Where(t => !t.IsClosed || t.Id == form.TeamId).Select(t => Item(t.Name, t.Id)).ToList();
        return form with { Choices = new SubjectChoices(id, names.Categories.Find(id)?.IsClosed == true, parents, teams, conflict) };
    }

    /// <summary>What somebody else has saved meanwhile, beside what was typed.</summary>
    public async Task<(SubjectForm Stored, Conflict Conflict)> ConflictAsync(SubjectForm mine, int id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = SubjectForm.Of((await FindAsync(id, ct))!);
        var names = await catalog.ReadAsync(ct);
        var conflict = await db.ConflictAsync<TicketCategory>(
            id,
            [
                ("Konunun adı", mine.Name, stored.Name),
                ("Üst konu", Path(names, mine.ParentId), Path(names, stored.ParentId)),
                ("Varsayılan etki", mine.DefaultImpact.TurkishName, stored.DefaultImpact.TurkishName),
                ("Gideceği servis", names.Team(mine.TeamId), names.Team(stored.TeamId)),
                ("Seçene yol gösteren cümle", mine.Hint, stored.Hint),
                ("Sorular", mine.Questions, stored.Questions),
            ],
            ct);
        return (stored, conflict);
    }

    private static string Path(TicketNames names, int? id) => id is { } known ? names.Categories.PathOf(known) : "";

    private static SelectListItem Item(string text, int id) => new(text, id.ToString(CultureInfo.InvariantCulture));
}

public sealed record SubjectsPage(CategoryTree Tree, IReadOnlyDictionary<int, SubjectRow> Rows);
