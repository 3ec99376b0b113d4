using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Jobs;

/// <summary>Tells of targets that are about to pass, or have passed.</summary>
public sealed class EscalationWork(EscalationDesk desk) : IScheduledWork
{
    public string Title => "Arıza hedef süresi uyarıları";
    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public Task RunAsync(CancellationToken ct) => desk.RunAsync(ct);
}

/// <summary>Reminds of tickets on hold whose follow-up day has come.</summary>
public sealed class FollowUpWork(FollowUpDesk desk) : IScheduledWork
{
    public string Title => "Bekleyen arızaların takip hatırlatması";
    public TimeSpan Every => TimeSpan.FromMinutes(15);

    public Task RunAsync(CancellationToken ct) => desk.RunAsync(ct);
}

/// <summary>Closes solved tickets that nobody objected to.</summary>
public sealed class ClosingWork(ClosingDesk desk) : IScheduledWork
{
    public string Title => "Onaylanmayan çözümlerin kendiliğinden kapanması";
    public TimeSpan Every => TimeSpan.FromMinutes(30);

    public Task RunAsync(CancellationToken ct) => desk.RunAsync(ct);
}
