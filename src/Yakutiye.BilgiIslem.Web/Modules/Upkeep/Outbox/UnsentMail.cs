using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Notifications;

namespace Yakutiye.BilgiIslem.Web.Modules.Upkeep.Outbox;

/// <summary>A mail that could not be sent yet. What it says is nobody's business here.</summary>
public sealed record UnsentMail(int Id, string To, string Subject, DateTime At, int Attempts, DateTime NextTryAt, DateTime? GivenUpAt, string? Error)
{
    public static Expression<Func<OutboxMail, UnsentMail>> From { get; } =
        m => new UnsentMail(m.Id, m.To, m.Subject, m.At, m.Attempts, m.NextTryAt, m.GivenUpAt, m.LastError);
}
