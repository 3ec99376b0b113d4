using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;

/// <summary>Tells of contracts whose end is near.</summary>
public sealed class ContractWork(ContractNotices notices) : IScheduledWork
{
    public string Title => "Biten sözleşme ve garantilerin hatırlatması";
    public TimeSpan Every => TimeSpan.FromHours(6);

    public Task RunAsync(CancellationToken ct) => notices.RunAsync(ct);
}

/// <summary>Contracts that end soon, on the home page of who follows them.</summary>
public sealed class EndingContractsCard(TimeProvider clock) : IHomeCard
{
    private const int Most = 5;

    public int Order => 80;

    public async Task<HomeCard?> ReadAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Can(FirmsPermissions.See))
        {
            return null;
        }

        var ending = db.Set<FirmContract>().EndingSoon(Istanbul.Today(clock));
        var rows = await ending.OrderBy(c => c.EndsOn).ThenBy(c => c.Id).Take(Most)
            .Select(c => new { c.Id, c.Subject, Firm = c.Firm.Name, c.EndsOn }).ToListAsync(ct);
        if (rows.Count == 0)
        {
            return null;
        }

        var count = rows.Count < Most ? rows.Count : await ending.CountAsync(ct);
        return new HomeCard(
            "Bitmek üzere olan sözleşmeler", count, "/firmalar/sozlesmeler?durum=Ending",
            [.. rows.Select(r => new RecordRow(FirmContract.RecordType, r.Id, r.Firm, r.Subject, ContractNotices.Link(r.Id),
                FirmsText.Day(r.EndsOn), Tone.Warning, default))],
            "Yakında biten sözleşme yok.") { Icon = "file-text", Tone = Tone.Warning };
    }
}
