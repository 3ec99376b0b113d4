using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketSteps;

/// <summary>What the form of every step carries: the version that the person saw, and for the page the ticket that it is about.</summary>
public abstract record StepForm
{
    public Guid Version { get; init; }

    [BindNever, ValidateNever]
    public StepHead Head { get; init; } = StepHead.None;

    /// <summary>Null: nobody else changed the ticket meanwhile.</summary>
    [BindNever, ValidateNever]
    public Conflict? Conflict { get; init; }

    /// <summary>What is stored beside what was typed, for who came too late.</summary>
    public virtual IReadOnlyList<ConflictField> Against(Ticket stored) => [];
}

/// <summary>A line that is only added: it has its own one-time key and never conflicts.</summary>
public abstract record AddedForm : StepForm
{
    public Guid FormKey { get; init; }
}

/// <summary>The ticket above a step's form.</summary>
public sealed record StepHead(int Id, string Number, string Title, TicketStatus Status, bool Works)
{
    /// <summary>Before the ticket is read.</summary>
    public static StepHead None { get; } = new(0, "", "", TicketStatus.New, false);

    public string Address => TicketNotices.Link(Id);

    public static StepHead Of(Ticket ticket, TicketRights rights) => new(ticket.Id, ticket.Number, ticket.Title, ticket.Status, rights.Work);
}
