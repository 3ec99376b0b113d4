using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>The words that lists, pages and counts are made of.</summary>
public static class AssetQueries
{
    extension(IQueryable<Asset> assets)
    {
        /// <summary>Not scrapped, lost, transferred or destroyed. Named one by one: an index finds what is, not what is not.</summary>
        public IQueryable<Asset> Present => assets.Where(a =>
            a.State == AssetState.InWarehouse || a.State == AssetState.Assigned || a.State == AssetState.CommonUse || a.State == AssetState.InUse
            || a.State == AssetState.AtService || a.State == AssetState.InRepair || a.State == AssetState.ScrapProposed);

        public IQueryable<Asset> Ours => assets.Where(a => a.IsOurs);

        /// <summary>Ours, and no voucher has taken it out: also what is reported lost.</summary>
        public IQueryable<Asset> OnBooks => assets.Where(a => a.IsOurs && a.ExitVoucherId == null);

        /// <summary>Computers whose checklist is not passed: their first user waits (BR-16).</summary>
        public IQueryable<Asset> AwaitingCommissioning => assets.Where(a =>
            a.IsOurs && a.CommissionedAt == null && (a.Kind == DeviceKind.Desktop || a.Kind == DeviceKind.Laptop || a.Kind == DeviceKind.Server));

        /// <summary>In the person's zimmet, for good or for a time.</summary>
        public IQueryable<Asset> HeldBy(int personId) => assets.Where(a => a.PersonId == personId && a.IsOurs);

        /// <summary>What is not yours is not found: in lists, pages, exports, files, search and counts alike.</summary>
        public IQueryable<Asset> VisibleTo(ICurrentUser user)
        {
            var (me, unit) = (user.Id, user.UnitId);
            if (user.Can(InventoryPermissions.SeeAll))
            {
                return assets;
            }

            return unit is not null && user.Can(InventoryPermissions.SeeUnit)
                ? assets.Where(a => a.UnitId == unit || a.PersonId == me)
                : assets.Where(a => a.PersonId == me);
        }

        /// <summary>A unit may ask for what it has, and for what stands in a warehouse, though that is nobody's yet.</summary>
        /// <param name="onlyUnitId">the unit that the person may ask for; null: any</param>
        public IQueryable<Asset> RequestableBy(int personId, int? onlyUnitId) => onlyUnitId is { } unit
            ? assets.Where(a => a.State == AssetState.InWarehouse || a.PersonId == personId || a.UnitId == unit)
            : assets;

        /// <summary>With what a move needs: the open span, and nothing else of the history.</summary>
        public IQueryable<Asset> ToMove => assets.Include(a => a.Spans.Where(s => s.To == null));

        /// <summary>What one scanned or typed word names: registry number, serial, or a label's address.</summary>
        public IQueryable<Asset> Tagged(string word)
        {
            var (tag, serial) = (word.Trim(), Asset.SerialOf(word));
            return assets.Where(a => a.RegistryNumber == tag || (a.Serial != null && a.Serial == serial));
        }

        /// <summary>Holds every word of the phrase, each by its beginning; newest first.</summary>
        public IQueryable<Asset> Matching(string phrase, bool onlyPresent, AppDb db, ISearchIndex index) =>
            from hit in index.Hits(db, Asset.RecordType, phrase, onlyPresent ? Asset.ActiveScope : null)
            join asset in assets on hit.OwnerId equals asset.Id
            orderby hit.Place descending
            select asset;

        public IQueryable<Asset> NewestFirst => assets.OrderByDescending(a => a.Id);
    }
}
