using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>The words that lists and pages of write-offs are made of.</summary>
public static class WriteOffQueries
{
    extension(IQueryable<WriteOff> writeOffs)
    {
        /// <summary>Everybody who sees all movables; of others whoever sits in the commission.</summary>
        public IQueryable<WriteOff> VisibleTo(ICurrentUser user)
        {
            var me = user.Id;
            return user.Can(InventoryPermissions.SeeAll) ? writeOffs : writeOffs.Where(w => w.Seats.Any(s => s.UserId == me));
        }

        public IQueryable<WriteOff> Open => writeOffs.Where(w =>
            w.Status == WriteOffStatus.Proposed || w.Status == WriteOffStatus.InCommission || w.Status == WriteOffStatus.Decided
            || w.Status == WriteOffStatus.Approved);

        /// <summary>The person's vote is missing in the round that counts.</summary>
        public IQueryable<WriteOff> WaitingForVoteOf(int userId) => writeOffs.Where(w =>
            w.Status == WriteOffStatus.InCommission && w.Seats.Any(s => s.UserId == userId && s.LeftAt == null)
            && !w.Votes.Any(v => v.UserId == userId && v.Round == w.Round));

        /// <summary>A commission to name, or an approval; not of what he proposed or voted about himself.</summary>
        public IQueryable<WriteOff> WaitingForAuthority(int userId) => writeOffs.Where(w =>
            w.Status == WriteOffStatus.Proposed
            || (w.Status == WriteOffStatus.Decided && w.ProposedById != userId
                && !w.Seats.Any(s => s.UserId == userId && s.LeftAt == null) && !w.Votes.Any(v => v.UserId == userId)));

        public IQueryable<WriteOff> Matching(string phrase, AppDb db, ISearchIndex index)
        {
            var found = index.Matching(db, WriteOff.RecordType, phrase);
            return writeOffs.Where(w => found.Contains(w.Id));
        }

        /// <summary>With what its verbs look at.</summary>
        public IQueryable<WriteOff> ToDecide => writeOffs.Include(w => w.Seats).Include(w => w.Votes).Include(w => w.Lines).AsSplitQuery();

        public IQueryable<WriteOff> NewestFirst => writeOffs.OrderByDescending(w => w.Id);
    }

    extension(IQueryable<LossReport> reports)
    {
        public IQueryable<LossReport> Open => reports.Where(r => r.Status == LossStatus.Open);

        public IQueryable<LossReport> Matching(string phrase, AppDb db, ISearchIndex index)
        {
            var found = index.Matching(db, LossReport.RecordType, phrase);
            return reports.Where(r => found.Contains(r.Id));
        }

        public IQueryable<LossReport> NewestFirst => reports.OrderByDescending(r => r.Id);
    }

    extension(AppDb db)
    {
        /// <summary>What may be proposed for the cause: what stands in a warehouse, or what was reported lost and is not proposed yet.</summary>
        public IQueryable<Asset> Proposable(bool loss)
        {
            var open = db.Set<WriteOff>().Open.SelectMany(w => w.Lines).Select(l => l.AssetId);
            return loss
                ? db.Set<Asset>().Where(a => a.IsOurs && a.State == AssetState.Lost && a.ExitVoucherId == null && !open.Contains(a.Id))
                : db.Set<Asset>().Where(a =>
                    a.IsOurs && a.WarehouseId != null && (a.State == AssetState.InWarehouse || a.State == AssetState.InRepair) && !open.Contains(a.Id));
        }
    }
}
