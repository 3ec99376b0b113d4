using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Tickets;

/// <summary>What the address of a list asks for. What it does not understand it leaves out.</summary>
public sealed record TicketFilter
{
    /// <summary>The value of <see cref="AssigneeId"/> for "nobody".</summary>
    public const int Nobody = 0;

    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "kapsam")]
    public TicketScope Scope { get; init; }

    [FromQuery(Name = "durum")]
    public TicketStatus[]? StatusList { get; init; }

    [FromQuery(Name = "tur")]
    public TicketKind? Kind { get; init; }

    [FromQuery(Name = "oncelik")]
    public TicketPriority? Priority { get; init; }

    [FromQuery(Name = "konu")]
    public int? CategoryId { get; init; }

    [FromQuery(Name = "servis")]
    public int? TeamId { get; init; }

    [FromQuery(Name = "kisi")]
    public int? AssigneeId { get; init; }

    [FromQuery(Name = "birim")]
    public int? UnitId { get; init; }

    [FromQuery(Name = "kanal")]
    public TicketChannel? Channel { get; init; }

    [FromQuery(Name = "cihaz")]
    public int? AssetId { get; init; }

    [FromQuery(Name = "ilk")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "son")]
    public DateOnly? To { get; init; }

    [FromQuery(Name = "geciken")]
    public bool OnlyOverdue { get; init; }

    [FromQuery(Name = "sirala")]
    public string? Sort { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IReadOnlyList<TicketStatus> Statuses => StatusList ?? [];

    public bool HasText => !string.IsNullOrWhiteSpace(Text);

    /// <summary>The tickets that are asked for, in the order that is asked for.</summary>
    public IQueryable<Ticket> Of(IQueryable<Ticket> tickets, CategoryTree categories, AppDb db, ISearchIndex index, DateTime now)
    {
        tickets = InScope(tickets);
        tickets = Statuses.Count == 0 ? tickets : tickets.Where(t => Statuses.Contains(t.Status));
        tickets = Kind is { } kind ? tickets.Where(t => t.Kind == kind) : tickets;
        tickets = Priority is { } priority ? tickets.Where(t => t.Priority == priority) : tickets;
        tickets = Channel is { } channel ? tickets.Where(t => t.Channel == channel) : tickets;
        tickets = TeamId is { } team ? tickets.Where(t => t.TeamId == team) : tickets;
        tickets = AssetId is { } asset ? tickets.Where(t => t.AssetId == asset) : tickets;
        tickets = UnitId is { } unit ? tickets.Where(t => t.UnitId == unit) : tickets;
        tickets = OnlyOverdue ? tickets.Overdue(now) : tickets;
        tickets = About(Opened(HeldBy(tickets)), categories);
        return HasText ? Found(tickets, db, index) : tickets.In(this);
    }

    // A status that is asked for by name is shown even when it is an end.
    private IQueryable<Ticket> InScope(IQueryable<Ticket> tickets) => Scope switch
    {
        TicketScope.Open => Statuses.Any(TicketFlow.IsEnd) ? tickets : tickets.Open,
        TicketScope.Ended => tickets.Where(t => t.EndedAt != null),
        TicketScope.All => tickets,
    };

    private IQueryable<Ticket> HeldBy(IQueryable<Ticket> tickets) => AssigneeId switch
    {
        null => tickets,
        Nobody => tickets.Where(t => t.AssigneeId == null),
        { } person => tickets.AssignedTo(person),
    };

    private IQueryable<Ticket> Opened(IQueryable<Ticket> tickets)
    {
        var after = From is { } first ? Istanbul.StartOf(first) : (DateTime?)null;
        var before = To is { Year: < 9999 } last ? Istanbul.StartOf(last.AddDays(1)) : (DateTime?)null;
        tickets = after is { } from ? tickets.Where(t => t.OpenedAt >= from) : tickets;
        return before is { } until ? tickets.Where(t => t.OpenedAt < until) : tickets;
    }

    private IQueryable<Ticket> About(IQueryable<Ticket> tickets, CategoryTree categories)
    {
        if (CategoryId is not { } id)
        {
            return tickets;
        }

        var branch = categories.With(id);
        return tickets.Where(t => branch.Contains(t.CategoryId));
    }

    // Only the newest first is the order of the index too.
    private IQueryable<Ticket> Found(IQueryable<Ticket> tickets, AppDb db, ISearchIndex index) => TicketSorts.IsKnown(Sort)
        ? tickets.Matching(Text!, db, index).In(this)
        : tickets.NewestMatching(Text!, Scope is TicketScope.Open && !Statuses.Any(TicketFlow.IsEnd), db, index);
}
