using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A notice that was given, once, whatever restarts: the key is unique.</summary>
public sealed class EscalationNotice
{
    public EscalationNotice(int ticketId, EscalationTarget target, int percent, DateTime dueAt, DateTime at) =>
        (TicketId, Target, Percent, DueAt, At) = (ticketId, target, percent, dueAt, at);

    private EscalationNotice() { }

    public int Id { get; private set; }
    public int TicketId { get; private set; }

    public EscalationTarget Target { get; private set; }

    /// <summary>75 or 100; 100 for a follow-up.</summary>
    public int Percent { get; private set; }

    /// <summary>The due time that it was about; a later one after a pause is worth a notice of its own.</summary>
    public DateTime DueAt { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>What a notice is about.</summary>
public enum EscalationTarget
{
    [Display(Name = "İlk yanıt")] Response,
    [Display(Name = "Çözüm")] Resolution,
    [Display(Name = "Takip günü")] FollowUp,
}
