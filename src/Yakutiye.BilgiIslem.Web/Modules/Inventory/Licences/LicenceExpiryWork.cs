using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Warns of licences that end.</summary>
public sealed class LicenceExpiryWork(LicenceExpiryDesk desk) : IScheduledWork
{
    public string Title => "Süresi dolan lisans uyarıları";
    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken ct) => desk.RunAsync(ct);
}
