namespace Yakutiye.BilgiIslem.Web.Modules.Account.Sessions;

public sealed record SessionRow(Guid Id, string Device, string? Address, DateTime StartedAt, DateTime LastSeenAt, bool IsCurrent, bool UsedSecondFactor);
