using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Sqlite;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Crash;

/// <summary>Compares what the portal had promised with what its database holds after a kill.</summary>
internal static class Ledger
{
    private static readonly SqliteCare Care = new();

    /// <summary>A fault that can be reported without answering questions.</summary>
    public static async Task<int> SimplestCategoryAsync(string folder)
    {
        await using var db = Open(folder);
        return await db.Set<TicketCategory>()
            .Where(c => c.Kind == TicketKind.Fault && c.ClosedAt == null && c.Questions.Count == 0 && c.ParentId != null)
            .Where(c => !db.Set<TicketCategory>().Any(child => child.ParentId == c.Id))
            .OrderBy(c => c.Id)
            .Select(c => c.Id)
            .FirstAsync();
    }

    public static async Task<List<string>> ProblemsAsync(string folder, IReadOnlyDictionary<int, string> acknowledged)
    {
        await using var db = Open(folder);
        var titles = await db.Set<Ticket>().ToDictionaryAsync(t => t.Id, t => t.Title);
        var lost = acknowledged.Where(a => titles.GetValueOrDefault(a.Key) != a.Value).Select(a => $"ticket {a.Key} was acknowledged and is lost");
        var damage = await Care.ExamineAsync(db, CancellationToken.None);
        var numbers = await new NumberingExamination([new TicketNumbers()]).RunAsync(db, CancellationToken.None);
        var audit = await AuditExamination.RunAsync(db, [], CancellationToken.None);
        return [.. lost, .. await HalvesAsync(db), .. damage, .. numbers.Findings.Select(f => f.Sentence), .. audit.Findings.Select(f => f.Sentence)];
    }

    private static async Task<List<string>> HalvesAsync(AppDb db)
    {
        var audited = (await db.AuditEntries.Where(e => e.Entity == nameof(Ticket) && e.Action == AuditAction.Created).Select(e => e.EntityId).ToListAsync())
            .ToHashSet(StringComparer.Ordinal);
        var found = await db.Set<Ticket>()
            .Select(t => new
            {
                t.Id,
                Entries = t.Entries.Count,
                Intervals = t.Intervals.Count,
                Words = db.SearchDocuments.Count(d => d.Type == Ticket.RecordType && d.OwnerId == t.Id),
                Forms = db.Set<SubmittedForm>().Count(f => f.RecordId == t.Id),
            })
            .ToListAsync();
        return [.. found
            .Where(t => t.Entries == 0 || t.Intervals == 0 || t.Words != 1 || t.Forms != 1 || !audited.Contains(t.Id.ToString(CultureInfo.InvariantCulture)))
            .Select(t => $"ticket {t.Id} is only half there")];
    }

    private static AppDb Open(string folder) => Care.OpenCopy(Path.Combine(folder, "yakutiye.db"));
}
