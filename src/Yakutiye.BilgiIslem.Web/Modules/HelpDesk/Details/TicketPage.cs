using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Devices;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>Everything that the page of a ticket shows.</summary>
public sealed record TicketPage(TicketFacts Facts, TicketRights Rights, StepOffers Offers)
{
    public Ticket Ticket => Facts.Ticket;
    public string Address => TicketNotices.Link(Ticket.Id);
    public TicketTab Tab { get; init; }
    public IReadOnlyList<ClockLine> Clocks { get; init; } = [];
    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];

    /// <summary>Where the earlier part of a long timeline is; null: this is its beginning.</summary>
    public int? EarlierThan { get; init; }

    /// <summary>The page shows an earlier part, not the newest.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>The files that came with the ticket itself.</summary>
    public IReadOnlyList<AttachmentLine> Attachments { get; init; } = [];

    public IReadOnlyList<TicketVisit> Visits { get; init; } = [];
    public IReadOnlyList<RelatedGroup> Related { get; init; } = [];

    /// <summary>The ticket that this one repeats, and those that repeat this one.</summary>
    public IReadOnlyList<RelatedLine> Twins { get; init; } = [];

    /// <summary>The device that it is about. Null: none, or not for this person.</summary>
    public DeviceFacts? Device { get; init; }

    public IReadOnlyList<HistoryLine> History { get; init; } = [];
    public bool MaySeeHistory { get; init; }
}

public enum TicketTab
{
    Story,
    History,
}

/// <summary>Records of one module that belong to the ticket.</summary>
public sealed record RelatedGroup(string Heading, IReadOnlyList<LinkedRecord> Records);

/// <param name="LinkId">The link that a worker may take away; null: the record belongs here by itself.</param>
public sealed record LinkedRecord(RelatedLine Line, int? LinkId);
