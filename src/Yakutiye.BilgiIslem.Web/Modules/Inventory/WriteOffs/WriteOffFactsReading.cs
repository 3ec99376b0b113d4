using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>Reads a write-off for its page and its papers.</summary>
public sealed class WriteOffFactsReading(AppDb db, ICurrentUser user)
{
    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<WriteOffFacts?> ReadAsync(int id, CancellationToken ct)
    {
        var found = await db.Set<WriteOff>().AsNoTracking().VisibleTo(user).Include(w => w.Seats).Include(w => w.Votes).AsSplitQuery()
            .Include(w => w.Warehouse)
            .FirstOrDefaultAsync(w => w.Id == id, ct);
        if (found is null)
        {
            return null;
        }

        var names = await NamesAsync(found, ct);
        return names with
        {
            Lines = await db.Set<WriteOffLine>().AsNoTracking().Where(l => l.WriteOffId == id).OrderBy(l => l.Order).Select(LineFacts.From).ToListAsync(ct),
            Wipes = await OfScrapAsync(found, db.Set<WipeRecord>().AsNoTracking().Where(w => w.WriteOffId == id).OrderBy(w => w.Id), ct),
            Parts = await OfScrapAsync(found, db.Set<UsablePart>().AsNoTracking().Where(p => p.WriteOffId == id).OrderBy(p => p.Id), ct),
            Destructions = found.Status is WriteOffStatus.Completed
                ? await OfScrapAsync(found, db.Set<Destruction>().AsNoTracking().Include(d => d.Assets).Where(d => d.WriteOffId == id).OrderBy(d => d.Id), ct)
                : [],
        };
    }

    private static async Task<IReadOnlyList<T>> OfScrapAsync<T>(WriteOff writeOff, IQueryable<T> rows, CancellationToken ct) =>
        writeOff.Cause.IsLoss ? [] : await rows.ToListAsync(ct);

    private async Task<WriteOffFacts> NamesAsync(WriteOff writeOff, CancellationToken ct)
    {
        var (proposer, voucher) = (writeOff.ProposedById, writeOff.ExitVoucherId);
        var names = await db.Users.Where(u => u.Id == proposer)
            .Select(u => new
            {
                u.Title,
                VoucherYear = db.Set<Voucher>().Where(v => v.Id == voucher).Select(v => (int?)v.FiscalYear).FirstOrDefault(),
                VoucherNumber = db.Set<Voucher>().Where(v => v.Id == voucher).Select(v => (int?)v.Number).FirstOrDefault(),
                VoucherDate = db.Set<Voucher>().Where(v => v.Id == voucher).Select(v => (DateOnly?)v.Date).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(ct);
        return new WriteOffFacts(
            writeOff, writeOff.Warehouse.Name, names?.Title, names?.VoucherYear, names?.VoucherNumber, names?.VoucherDate);
    }
}
