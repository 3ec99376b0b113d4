using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>The words that counts are read with.</summary>
public static class CountQueries
{
    extension(IQueryable<CountCampaign> counts)
    {
        /// <summary>Who sees every movable, and who sits on the board.</summary>
        public IQueryable<CountCampaign> VisibleTo(ICurrentUser user)
        {
            var me = user.Id;
            return user.Can(InventoryPermissions.SeeAll) ? counts : counts.Where(c => c.Members.Any(m => m.PersonId == me));
        }

        public IQueryable<CountCampaign> NewestFirst => counts.OrderByDescending(c => c.Id);
    }

    extension(IQueryable<CountLine> lines)
    {
        public IQueryable<CountLine> Of(int campaignId) => lines.Where(l => l.CampaignId == campaignId);

        /// <summary>Without a result.</summary>
        public IQueryable<CountLine> Open => lines.Where(l => l.Result == CountResult.NotYet);

        /// <summary>Not found where it was expected.</summary>
        public IQueryable<CountLine> Differing =>
            lines.Where(l => l.Result == CountResult.NotYet || l.Result == CountResult.Missing || l.Result == CountResult.FoundElsewhere);

        public IQueryable<CountLine> Found => lines.Where(l => l.Result == CountResult.FoundHere || l.Result == CountResult.FoundElsewhere);
    }

    extension(IQueryable<CountFind> finds)
    {
        public IQueryable<CountFind> Of(int campaignId) => finds.Where(f => f.CampaignId == campaignId);

        /// <summary>What nobody expected, and what is counted once more therefore.</summary>
        public IQueryable<CountFind> Differing => finds.Where(f => f.Kind != FindKind.AwaitingDispatch);

        /// <summary>On no books: what comes onto them as a surplus of the count.</summary>
        public IQueryable<CountFind> Surplus => finds.Where(f => f.Kind == FindKind.Unknown || f.Kind == FindKind.OffBooks);
    }

    extension(IQueryable<Asset> assets)
    {
        /// <summary>
        /// What a count of this scope and kind expects: at a year's end all that stands on our books, what is reported lost too, until its exit
        /// voucher; at a list check every device that is there.
        /// </summary>
        public IQueryable<Asset> ExpectedBy(CountCampaign count)
        {
            var expected = count.Kind is CountKind.YearEnd ? assets.OnBooks : assets.Present;
            if (count.Everything)
            {
                return expected;
            }

            var warehouses = count.Scope.Where(s => s.WarehouseId is not null).Select(s => s.WarehouseId).ToList();
            var units = count.Scope.Where(s => s is { UnitId: not null, Room: null }).Select(s => s.UnitId).ToList();
            var roomUnits = count.Scope.Where(s => s.Room is not null).Select(s => s.UnitId).Distinct().ToList();
            var rooms = count.Scope.Where(s => s.Room is not null).Select(s => s.Room).Distinct().ToList();
            return expected.Where(a =>
                (a.WarehouseId != null && warehouses.Contains(a.WarehouseId)) || (a.UnitId != null && units.Contains(a.UnitId))
                || (a.State == AssetState.Lost && warehouses.Contains(a.TakenInWarehouseId))
                || (a.UnitId != null && roomUnits.Contains(a.UnitId) && rooms.Contains(a.Room)));
        }

        /// <summary>What is lost stands nowhere: it is missed in the warehouse that answers for it.</summary>
        public IQueryable<Expected> AsExpected(AppDb db) => assets.Select(a => new Expected(
            a.Id, a.CodeId, a.RegistryNumber, a.Serial, a.Name, a.Brand, a.Model, a.GrossValue, a.State == AssetState.Lost ? PlacementWay.Warehouse : a.Way,
            a.State == AssetState.Lost ? a.TakenInWarehouseId : a.WarehouseId,
            db.Set<Warehouse>().Where(w => w.Id == (a.State == AssetState.Lost ? a.TakenInWarehouseId : a.WarehouseId)).Select(w => w.Name).FirstOrDefault(),
            a.UnitId, a.Unit!.Name, a.Room, a.PersonId, a.Person!.FullName, a.State == AssetState.AtService));
    }

    /// <summary>Does something with a count over the version that the person saw, and saves.</summary>
    /// <exception cref="DbUpdateConcurrencyException">when somebody has changed the count since</exception>
    internal static Task OnCountAsync(this AppDb db, int id, Guid seen, Func<CountCampaign, Task> verb, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var count = await db.Set<CountCampaign>().Include(c => c.Scope).Include(c => c.Members).AsSplitQuery().SingleAsync(c => c.Id == id, ct);
            db.Expect(count, seen);
            await verb(count);
            await db.SaveChangesAsync(ct);
        },
        ct);
}
