using System.Globalization;
using Microsoft.Data.Sqlite;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Benchmarks.Seeding;

/// <summary>Writes a ticket with everything that belongs to it.</summary>
internal sealed class TicketRows(SqliteConnection connection) : IDisposable
{
    private readonly Insert _tickets = new(connection, "HelpDesk_Tickets",
        "Number", "Kind", "Status", "Title", "Description", "Answers", "Urgency", "Impact", "Priority", "PriorityRank", "Channel", "CategoryId", "RequesterId",
        "OpenedById", "UnitId", "Room", "Phone", "TeamId", "AssigneeId", "OpenedAt", "RespondedAt", "ResolvedAt", "EndedAt", "ResponseDueAt", "ResponseWarnAt",
        "ResolutionDueAt", "ResolutionWarnAt", "RootCause", "Solution", "Rating", "MinutesSpent", "Version", "Id", "HoldReason", "FollowUpOn", "HeldFrom");

    private readonly Insert _entries = new(connection, "HelpDesk_TicketEntries", "TicketId", "Kind", "Text", "At", "ById", "ByName", "IsInternal", "MinutesSpent");
    private readonly Insert _intervals = new(connection, "HelpDesk_TicketIntervals", "TicketId", "Status", "From", "To");
    private readonly Insert _documents = new(connection, "Search_Documents", "Type", "OwnerId", "Text", "Scope");
    private readonly Insert _notices = new(connection, "Kernel_Notifications", "UserId", "Kind", "Text", "Link", "At", "ReadAt");
    private readonly Insert _numbers = new(connection, "Kernel_NumberSeries", "Series", "Year", "Last");
    private int _lastId;

    public void Use(SqliteTransaction transaction)
    {
        foreach (var insert in new[] { _tickets, _entries, _intervals, _documents, _notices, _numbers })
        {
            insert.Use(transaction);
        }
    }

    public void Write(SeedTicket ticket)
    {
        var id = ++_lastId;
        var isHeld = ticket.Status is TicketStatus.OnHold;
        _tickets.Run(
            ticket.Number, ticket.Kind, ticket.Status.ToString(), ticket.Title, ticket.Description, "[]", "Normal", "Person", ticket.Priority, ticket.Rank,
            "Portal", ticket.CategoryId, ticket.RequesterId, ticket.RequesterId, ticket.UnitId, "112", "3121", ticket.TeamId, ticket.AssigneeId, ticket.OpenedAt,
            ticket.RespondedAt, ticket.ResolvedAt, ticket.EndedAt, ticket.OpenedAt.AddHours(4), ticket.OpenedAt.AddHours(3),
            isHeld ? null : ticket.OpenedAt.AddDays(3), isHeld ? null : ticket.OpenedAt.AddDays(2), ticket.ResolvedAt is null ? null : "Hardware",
            ticket.Solution, ticket.Rating, 35, Guid.NewGuid(), id, isHeld ? "SparePart" : null, isHeld ? "2026-11-27" : null, isHeld ? "InProgress" : null);
        foreach (var entry in ticket.Entries)
        {
            _entries.Run(id, entry.Kind, entry.Text, entry.At, entry.ById, entry.ByName, entry.IsInternal, entry.Minutes);
        }

        foreach (var interval in ticket.Intervals)
        {
            _intervals.Run(id, interval.Status, interval.From, interval.To);
        }

        var words = string.Join(' ', TurkishText.Words($"{ticket.Number} {ticket.Title} {ticket.Description} {ticket.Solution} 112 3121"));
        _documents.Run(Ticket.RecordType, id, words, string.Create(CultureInfo.InvariantCulture, $"{Ticket.RecordType} b{ticket.UnitId} k{ticket.RequesterId} {(ticket.EndedAt is null ? Ticket.OpenScope : "bitti")}"));
        _notices.Run(
            ticket.AssigneeId ?? ticket.RequesterId, TicketNotices.Assigned, $"{ticket.Number} size atandı: {ticket.Title}", TicketNotices.Link(id),
            ticket.OpenedAt.AddHours(1), ticket.EndedAt);
    }

    public void WriteNumbers(IReadOnlyDictionary<int, int> lastByYear)
    {
        _numbers.Use(null);
        foreach (var (year, last) in lastByYear)
        {
            _numbers.Run(TicketDesk.Series, year, last);
        }
    }

    public void Dispose()
    {
        foreach (var insert in new[] { _tickets, _entries, _intervals, _documents, _notices, _numbers })
        {
            insert.Dispose();
        }
    }
}
