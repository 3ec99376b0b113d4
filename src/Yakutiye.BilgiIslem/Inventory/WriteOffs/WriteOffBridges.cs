using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>What waits for a vote, a commission or an approval.</summary>
public sealed class WriteOffApprovals : IApprovalSource
{
    public async Task<IReadOnlyList<RecordRow>> WaitingForAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        var votes = await db.Set<WriteOff>().WaitingForVoteOf(user.Id).NewestFirst.ToRecordRowsAsync(ct);
        return user.Can(InventoryPermissions.Spend)
            ? [.. votes, .. await db.Set<WriteOff>().WaitingForAuthority(user.Id).NewestFirst.ToRecordRowsAsync(ct)]
            : votes;
    }
}

/// <summary>What the write-offs prove of M8.13.</summary>
public sealed class WriteOffEvidence : IDutyEvidence
{
    private const string List = "/envanter/dusum";

    public async Task<IReadOnlyList<DutyCount>> InAsync(AppDb db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (start, end) = (Istanbul.StartOf(from), Istanbul.StartOf(to.AddDays(1)));
        var lines = await db.Set<WriteOff>()
            .Where(w => w.Status == WriteOffStatus.Completed && w.EndedAt >= start && w.EndedAt < end)
            .SelectMany(w => w.Lines)
            .CountAsync(ct);
        var wipes = await db.Set<WipeRecord>().CountAsync(w => w.Date >= from && w.Date <= to, ct);
        return [new("M8.13", "Kayıttan düşülen taşınır", lines, List), new("M8.13", "Veri silme kaydı", wipes, List)];
    }
}

public sealed class WriteOffFiles : IAttachmentOwner
{
    public string Type => WriteOff.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        await db.Set<WriteOff>().VisibleTo(user).AnyAsync(w => w.Id == ownerId, ct) ? AttachmentSight.All : AttachmentSight.None;
}

public sealed class LossFiles : IAttachmentOwner
{
    public string Type => LossReport.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        user.Can(InventoryPermissions.SeeAll) && await db.Set<LossReport>().AnyAsync(r => r.Id == ownerId, ct) ? AttachmentSight.All : AttachmentSight.None;
}

/// <summary>The write-offs and the loss reports of an asset, for its card.</summary>
public sealed class WriteOffRecords : IRelatedRecords
{
    public string Heading => "Kayıttan düşme ve kayıp";

    public async Task<IReadOnlyList<RecordRow>> ForAsync(AppDb db, ICurrentUser user, string type, int id, CancellationToken ct)
    {
        if (type != Assets.Asset.RecordType)
        {
            return [];
        }

        var proposals = await db.Set<WriteOff>().VisibleTo(user).Where(w => w.Lines.Any(l => l.AssetId == id)).NewestFirst.ToRecordRowsAsync(ct);
        return user.Can(InventoryPermissions.SeeAll)
            ? [.. proposals, .. await db.Set<LossReport>().Where(r => r.AssetId == id).NewestFirst.ToRecordRowsAsync(ct)]
            : proposals;
    }
}

public static class WriteOffRows
{
    private const int Most = 200;

    extension(IQueryable<WriteOff> writeOffs)
    {
        public async Task<IReadOnlyList<RecordRow>> ToRecordRowsAsync(CancellationToken ct) =>
        [
            .. (await writeOffs.Select(w => new { w.Id, w.Number, w.Reason, w.Status, w.ProposedAt }).Take(Most).ToListAsync(ct))
                .Select(w => new RecordRow(
                    WriteOff.RecordType, w.Id, w.Number, w.Reason, WriteOffNotices.Link(w.Id), w.Status.TurkishName, w.Status.Tone, w.ProposedAt)),
        ];
    }

    extension(IQueryable<LossReport> reports)
    {
        public async Task<IReadOnlyList<RecordRow>> ToRecordRowsAsync(CancellationToken ct) =>
        [
            .. (await reports.Select(r => new { r.Id, r.Number, r.AssetName, r.Status, r.ReportedAt }).Take(Most).ToListAsync(ct))
                .Select(r => new RecordRow(
                    LossReport.RecordType, r.Id, r.Number, r.AssetName, WriteOffNotices.LossLink(r.Id), r.Status.TurkishName, r.Status.Tone, r.ReportedAt)),
        ];
    }
}
