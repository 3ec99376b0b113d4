using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A line of the timeline: the story as people tell it. Never edited; a correction is a new line.</summary>
public sealed class TicketEntry
{
    public TicketEntry(EntryKind kind, string text, Actor by, DateTime at, bool isInternal = false, int? minutesSpent = null)
    {
        (Kind, Text, At, IsInternal, MinutesSpent) = (kind, text, at, isInternal, minutesSpent);
        (ById, ByName) = (by.UserId, by.Signature);
    }

    private TicketEntry() { }

    public int Id { get; private set; }
    public int TicketId { get; private set; }
    public EntryKind Kind { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime At { get; private set; }

    /// <summary>Null: the application itself.</summary>
    public int? ById { get; private set; }

    /// <summary>With both names under a vekâlet or a delegation (BR-15).</summary>
    public string ByName { get; private set; } = "";

    /// <summary>Seen only by those who work on tickets.</summary>
    public bool IsInternal { get; private set; }

    /// <summary>Null: not noted.</summary>
    public int? MinutesSpent { get; private set; }
}
