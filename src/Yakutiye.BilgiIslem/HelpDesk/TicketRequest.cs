namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>What a new ticket says, as its form or an import gives it.</summary>
public sealed record TicketRequest(
    TicketKind Kind,
    int CategoryId,
    string Title,
    string Description,
    TicketUrgency Urgency,
    TicketImpact Impact,
    TicketChannel Channel,
    int RequesterId,
    int? UnitId,
    string? Room,
    string? Phone,
    IReadOnlyList<QuestionAnswer> Answers)
{
    /// <summary>The device that it is about. Null: none, or not known.</summary>
    public int? AssetId { get; init; }
}

/// <summary>A category's question as it stood, and what was answered.</summary>
public sealed record QuestionAnswer(string Question, string Answer);
