using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;

/// <summary>Reads lists of contracts.</summary>
public sealed class ContractReading(AppDb db, ICurrentUser user, TimeProvider clock)
{
    private const int MostOfFirm = 100;

    public DateOnly Today => Istanbul.Today(clock);

    public IQueryable<FirmContract> Query(ContractFilter filter) => filter.Of(db.Set<FirmContract>().VisibleTo(user), Today);

    public async Task<Page<ContractRow>> PageAsync(ContractFilter filter, CancellationToken ct)
    {
        var page = await Query(filter).Include(c => c.Firm).AsNoTracking().ToPageAsync(filter.Page, ct);
        return new Page<ContractRow>([.. page.Rows.Select(Row)], page.Number, page.Total, page.Size);
    }

    public async Task<IReadOnlyList<ContractRow>> OfFirmAsync(int firmId, CancellationToken ct) =>
        [.. (await Query(new ContractFilter { FirmId = firmId, Sort = "-bitis" }).Include(c => c.Firm).AsNoTracking().Take(MostOfFirm).ToListAsync(ct)).Select(Row)];

    public async Task<IReadOnlyList<ContractRow>> AllAsync(ContractFilter filter, CancellationToken ct) =>
        [.. (await Query(filter).Include(c => c.Firm).AsNoTracking().ToListAsync(ct)).Select(Row)];

    private ContractRow Row(FirmContract c) => new(c.Id, c.FirmId, c.Firm.Name, c.Kind, c.Number, c.Subject, c.StartsOn, c.LastDay, c.Cost, c.StandingOn(Today));
}
