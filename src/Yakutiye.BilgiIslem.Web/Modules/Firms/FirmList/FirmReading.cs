using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.Firms.FirmList;

/// <summary>Reads lists of firms.</summary>
public sealed class FirmReading(AppDb db, ISearchIndex index, ICurrentUser user, TimeProvider clock)
{
    public DateOnly Today => Istanbul.Today(clock);

    public IQueryable<Firm> Query(FirmFilter filter) => filter.Of(db.Set<Firm>().VisibleTo(user), db, index, Today);

    public Expression<Func<Firm, FirmRow>> Row()
    {
        var today = Today;
        return f => new FirmRow(
            f.Id, f.Name, f.TaxNumber, f.Phone, f.Email, f.ClosedAt != null,
            f.Contracts.Count(c => c.StartsOn <= today && c.EndsOn >= today && (c.EndedOn == null || c.EndedOn >= today)),
            f.Contracts.Where(c => c.StartsOn <= today && c.EndsOn >= today && (c.EndedOn == null || c.EndedOn >= today)).Min(c => c.EndedOn ?? (DateOnly?)c.EndsOn),
            f.Contracts.Any(c => c.StartsOn <= today && c.EndsOn >= today && (c.EndedOn == null || c.EndedOn >= today) && c.NoticeOn <= today && c.RenewedBy == null));
    }
}
