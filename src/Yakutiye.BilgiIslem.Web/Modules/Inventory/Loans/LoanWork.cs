using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Loans;

/// <summary>Reminds of loans and events whose last day comes or has passed.</summary>
public sealed class LoanWork(LoanDesk desk) : IScheduledWork
{
    public string Title => "Geçici zimmetlerin geri dönüş hatırlatması";
    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken ct) => desk.RunAsync(ct);
}
