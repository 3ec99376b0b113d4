using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A fault or a request, from the report to the closed work order (M8.1, M8.4, G1). Its verbs are in the files beside it.</summary>
public sealed partial class Ticket : Entity
{
    private readonly List<TicketEntry> _entries = [];
    private readonly List<TicketInterval> _intervals = [];
    private readonly List<TicketVisit> _visits = [];

    public Ticket(string number, TicketRequest request, TicketPriority priority, int? teamId, Actor by, DateTime now)
    {
        Number = number;
        Title = Rule.Filled(request.Title, HelpDeskText.TitleMissing, nameof(Title));
        Description = Rule.Filled(request.Description, HelpDeskText.DescriptionMissing, nameof(Description));
        (Kind, CategoryId, Urgency, Impact, Channel) = (request.Kind, request.CategoryId, request.Urgency, request.Impact, request.Channel);
        (RequesterId, UnitId, Room, Phone) = (request.RequesterId, request.UnitId, Rule.Optional(request.Room), Rule.Optional(request.Phone));
        (OpenedById, OpenedAt, TeamId, Answers, AssetId) = (by.UserId, now, teamId, request.Answers, request.AssetId);
        Prioritize(priority);
        _intervals.Add(new TicketInterval(TicketStatus.New, now));
        Tell(EntryKind.Opened, HelpDeskText.Opened(request.Channel), by, now);
    }

    private Ticket() { }

    /// <summary>Gap-free per year: <c>ARZ-2026-000123</c>.</summary>
    public string Number { get; private set; } = "";

    public TicketKind Kind { get; private set; }
    public TicketStatus Status { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The requester's words; nobody rewrites them.</summary>
    public string Description { get; private set; } = "";

    public IReadOnlyList<QuestionAnswer> Answers { get; private set; } = [];
    public TicketUrgency Urgency { get; private set; }
    public TicketImpact Impact { get; private set; }
    public TicketPriority Priority { get; private set; }

    /// <summary>1 low … 4 critical, to sort by.</summary>
    public int PriorityRank { get; private set; }

    public TicketChannel Channel { get; private set; }
    public int CategoryId { get; private set; }
    public TicketCategory Category { get; private set; } = null!;
    public int RequesterId { get; private set; }
    public AppUser Requester { get; private set; } = null!;

    /// <summary>Who filed it; another person than the requester when it was called in.</summary>
    public int? OpenedById { get; private set; }

    public int? UnitId { get; private set; }
    public Unit? Unit { get; private set; }
    public string? Room { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>The device that it is about. Null: none, or not known.</summary>
    public int? AssetId { get; private set; }

    public int? TeamId { get; private set; }
    public Team? Team { get; private set; }
    public int? AssigneeId { get; private set; }
    public AppUser? Assignee { get; private set; }
    public DateTime OpenedAt { get; private set; }

    /// <summary>Null: nobody has answered or begun yet.</summary>
    public DateTime? RespondedAt { get; private set; }

    public DateTime? ResolvedAt { get; private set; }

    /// <summary>Closed, cancelled or merged. Null: still open.</summary>
    public DateTime? EndedAt { get; private set; }

    public DateTime ResponseDueAt { get; private set; }
    public DateTime ResponseWarnAt { get; private set; }

    /// <summary>Null: the clock stands still.</summary>
    public DateTime? ResolutionDueAt { get; private set; }

    public DateTime? ResolutionWarnAt { get; private set; }

    public HoldReason? HoldReason { get; private set; }
    public DateOnly? FollowUpOn { get; private set; }

    /// <summary>Where the ticket returns to from hold.</summary>
    public TicketStatus? HeldFrom { get; private set; }

    public RootCause? RootCause { get; private set; }
    public string? Solution { get; private set; }

    /// <summary>The ticket that this one repeats.</summary>
    public int? DuplicateOfId { get; private set; }

    /// <summary>1–5; null: not rated.</summary>
    public int? Rating { get; private set; }

    public string? RatingComment { get; private set; }
    public int MinutesSpent { get; private set; }
    public string StatusName => Status.TurkishName;
    public IReadOnlyCollection<TicketEntry> Entries => _entries;
    public IReadOnlyCollection<TicketInterval> Intervals => _intervals;
    public IReadOnlyCollection<TicketVisit> Visits => _visits;

    public void Prioritize(TicketPriority priority) => (Priority, PriorityRank) = (priority, TicketRank.Of(priority));

    private void Tell(EntryKind kind, string text, Actor by, DateTime now, bool isInternal = false, int? minutes = null)
    {
        _entries.Add(new TicketEntry(kind, text, by, now, isInternal, minutes));
        MinutesSpent += minutes ?? 0;
    }
}
