using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>A part of a ticket's timeline with the files of each line, and the files that came with the ticket.</summary>
public sealed record TicketStory(IReadOnlyList<TimelineLine> Lines, int? EarlierThan, IReadOnlyList<AttachmentLine> OwnFiles)
{
    public const int Length = 200;

    /// <param name="earlierThan">The id of an entry; null: the newest part.</param>
    public static async Task<TicketStory> ReadAsync(AppDb db, int ticketId, bool works, int? earlierThan, CancellationToken ct)
    {
        var before = earlierThan ?? int.MaxValue;
        var entries = await db.Set<TicketEntry>().AsNoTracking()
            .Where(e => e.TicketId == ticketId && (works || !e.IsInternal) && e.Id < before)
            .OrderByDescending(e => e.Id)
            .Take(Length + 1)
            .ToListAsync(ct);
        var files = (await db.Attachments.AsNoTracking()
            .Where(a => a.OwnerType == Ticket.RecordType && a.OwnerId == ticketId && (works || !a.IsInternal))
            .OrderBy(a => a.Id)
            .ToListAsync(ct)).ToLookup(a => a.PartId ?? 0, Line);
        var shown = entries.Take(Length).Reverse().ToList();
        return new TicketStory(
            [.. shown.Select(e => Line(e, [.. files[e.Id]]))], entries.Count > Length ? shown[0].Id : null, [.. files[0]]);
    }

    private static TimelineLine Line(TicketEntry entry, IReadOnlyList<AttachmentLine> files) =>
        new(KindOf(entry), Istanbul.ToLocal(entry.At), entry.ById is null ? "" : entry.ByName, entry.Text) { Aside = Aside(entry), Attachments = files };

    private static TimelineKind KindOf(TicketEntry entry) => entry.Kind switch
    {
        EntryKind.InternalNote => TimelineKind.Internal,
        EntryKind.Answer or EntryKind.Solution or EntryKind.Visit or EntryKind.Rating => TimelineKind.Public,
        EntryKind.Opened or EntryKind.Assignment or EntryKind.StatusChange or EntryKind.Correction or EntryKind.Escalation => TimelineKind.System,
    };

    private static string? Aside(TicketEntry entry)
    {
        string?[] words =
        [
            entry.Kind is EntryKind.Solution or EntryKind.Visit or EntryKind.Rating ? entry.Kind.TurkishName : null,
            entry.MinutesSpent is { } minutes ? ClockLine.Duration(minutes) : null,
        ];
        return words.Any(w => w is not null) ? string.Join(" · ", words.Where(w => w is not null)) : null;
    }

    private static AttachmentLine Line(Attachment file) =>
        new(file.Name, $"/dosya/{file.Id}", file.Size, file.IsImage ? $"/dosya/{file.Id}/kucuk" : null, file.ByName);
}
