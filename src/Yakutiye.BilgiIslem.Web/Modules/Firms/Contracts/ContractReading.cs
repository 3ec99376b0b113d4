using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.Contracts;

/// <summary>Reads lists of contracts.</summary>
public sealed class ContractReading(AppDb db, ISearchIndex index, ICurrentUser user, TimeProvider clock)
{
    private const int MostOfFirm = 100;

    public DateOnly Today => Istanbul.Today(clock);

    public IQueryable<FirmContract> Query(ContractFilter filter) => filter.Of(db.Set<FirmContract>().VisibleTo(user), db, index, Today);

    public async Task<Page<ContractRow>> PageAsync(ContractFilter filter, CancellationToken ct)
    {
        var page = await Whole(filter).ToPageAsync(filter.Page, ct);
        return new Page<ContractRow>([.. page.Rows.Select(Row)], page.Number, page.Total, page.Size);
    }

    public async Task<IReadOnlyList<ContractRow>> OfFirmAsync(int firmId, CancellationToken ct) =>
        [.. (await Whole(new ContractFilter { FirmId = firmId, Sort = "-bitis" }).Take(MostOfFirm).ToListAsync(ct)).Select(Row)];

    public IAsyncEnumerable<ContractRow> All(ContractFilter filter) => Whole(filter).AsAsyncEnumerable().Select(Row);

    public async Task<string?> FirmNameAsync(int? id, CancellationToken ct) =>
        id is null ? null : await db.Set<Firm>().VisibleTo(user).Where(f => f.Id == id).Select(f => f.Name).FirstOrDefaultAsync(ct);

    private IQueryable<FirmContract> Whole(ContractFilter filter) => Query(filter).Include(c => c.Firm).Include(c => c.RenewedBy).AsNoTracking();

    private ContractRow Row(FirmContract c) => new(c.Id, c.FirmId, c.Firm.Name, c.Kind, c.Number, c.Subject, c.StartsOn, c.LastDay, c.Cost, c.StandingOn(Today));
}
