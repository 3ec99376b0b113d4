using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>
/// Whose step it is. Says nothing of the ticket's state, which the ticket knows itself (<c>Can…</c>): pages offer what both
/// allow, a forged step fails at the first that does not.
/// </summary>
public sealed class TicketRights(Ticket ticket, ICurrentUser user)
{
    public bool Work { get; } = user.Can(HelpDeskPermissions.Work);
    public bool Assign { get; } = user.Can(HelpDeskPermissions.Assign);
    public bool IsRequester { get; } = ticket.RequesterId == user.Id;
    public bool IsMine { get; } = ticket.AssigneeId == user.Id;

    /// <summary>Personel take from the pool; what somebody holds already is given on by the Şef or the Müdür.</summary>
    public bool Take => Work && !IsMine && (ticket.AssigneeId is null || Assign);

    /// <summary>Moving the work: by who holds it, or by a superior.</summary>
    public bool Handle => Work && (IsMine || Assign);

    public bool Confirm => IsRequester;
    public bool Rate => IsRequester;
    public bool Reopen => IsRequester || Work;
    public bool Cancel => IsRequester || Handle || Unclaimed;
    public bool Merge => Handle || Unclaimed;
    public bool Answer => IsRequester || ticket.OpenedById == user.Id || Work;

    /// <summary>The actor of what the requester and the directorate both may do.</summary>
    public Actor EitherSide => user.As(IsRequester || !Work ? HelpDeskPermissions.Open : HelpDeskPermissions.Work);

    /// <summary>The actor who moves the work: a superior's power when it is somebody else's.</summary>
    public Actor Hand => user.As(IsMine || !Assign ? HelpDeskPermissions.Work : HelpDeskPermissions.Assign);

    public Actor Superior => user.As(HelpDeskPermissions.Assign);

    public Actor Worker => user.As(HelpDeskPermissions.Work);

    private bool Unclaimed => Work && ticket.AssigneeId is null;
}
