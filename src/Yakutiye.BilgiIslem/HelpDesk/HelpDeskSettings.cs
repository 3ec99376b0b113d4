namespace Yakutiye.BilgiIslem.HelpDesk;

public sealed record HelpDeskSettings
{
    /// <summary>Calendar days after the solution in which it may be reopened.</summary>
    public int ReopenWithinDays { get; init; } = 10;

    /// <summary>Working days after the solution after which the ticket closes by itself.</summary>
    public int CloseAfterWorkingDays { get; init; } = 5;
}
