using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>After an upgrade, lets old records be found by the new words too; otherwise there is nothing to do.</summary>
public sealed class SearchRenewalWork(SearchRenewal renewal) : IScheduledWork
{
    public string Title => "Arama sözcüklerini yeniler";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public Task RunAsync(CancellationToken ct) => renewal.RunAsync(ct);
}
