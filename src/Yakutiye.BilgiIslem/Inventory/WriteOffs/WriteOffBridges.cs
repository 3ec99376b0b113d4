using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Shows the write-offs' numbers to whoever looks for gaps.</summary>
public sealed class WriteOffNumbers : INumberedRecords
{
    public string Series => WriteOff.Series;

    public string Format(int year, int number) => WriteOff.Format(year, number);

    public IQueryable<string> Numbers(AppDb db, int year)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"{WriteOff.Series}-{year:0000}-%");
        return db.Set<WriteOff>().Where(w => EF.Functions.Like(w.Number, pattern)).Select(w => w.Number);
    }
}

/// <summary>The same for loss reports.</summary>
public sealed class LossNumbers : INumberedRecords
{
    public string Series => LossReport.Series;

    public string Format(int year, int number) => LossReport.Format(year, number);

    public IQueryable<string> Numbers(AppDb db, int year)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"{LossReport.Series}-{year:0000}-%");
        return db.Set<LossReport>().Where(r => EF.Functions.Like(r.Number, pattern)).Select(r => r.Number);
    }
}

/// <summary>Who may see the files of a write-off.</summary>
public sealed class WriteOffFiles : IAttachmentOwner
{
    public string Type => WriteOff.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        await db.Set<WriteOff>().VisibleTo(user).AnyAsync(w => w.Id == ownerId, ct) ? AttachmentSight.All : AttachmentSight.None;
}

/// <summary>The police's minutes and photos of a loss.</summary>
public sealed class LossFiles : IAttachmentOwner
{
    public string Type => LossReport.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        user.Can(InventoryPermissions.SeeAll) && await db.Set<LossReport>().AnyAsync(r => r.Id == ownerId, ct) ? AttachmentSight.All : AttachmentSight.None;
}

/// <summary>Scrap and loss taken off the books by a commission's decision.</summary>
public sealed class WriteOffEvidence : IDutyEvidence
{
    public async Task<IReadOnlyList<DutyCount>> InAsync(AppDb db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var posted = await db.Set<WriteOff>().PostedBetween(Istanbul.StartOf(from), Istanbul.StartOf(to.AddDays(1))).CountAsync(ct);
        return [new("M8.13", "Sonuçlanan kayıttan düşme işlemi", posted, "/envanter/dusum?durum=Posted")];
    }
}

/// <summary>Commissions to name, votes to give, proposals to approve.</summary>
public sealed class WriteOffApprovals : IApprovalSource
{
    public async Task<IReadOnlyList<RecordRow>> WaitingForAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        var (me, spends) = (user.Id, user.Can(InventoryPermissions.Spend));
        var waiting = await db.Set<WriteOff>().VisibleTo(user)
            .Where(w => (spends && w.Status == WriteOffStatus.Proposed)
                || (spends && w.Status == WriteOffStatus.Accepted && w.ProposedById != me && !w.Members.Any(m => m.PersonId == me))
                || (w.Status == WriteOffStatus.Voting && w.Members.Any(m => m.PersonId == me) && !w.Votes.Any(v => v.PersonId == me && v.Round == w.Round)))
            .NewestFirst.Select(w => new { w.Id, w.Number, w.Status, w.Cause, w.ProposedAt }).Take(100).ToListAsync(ct);
        return [.. waiting.Select(w => new RecordRow(
            WriteOff.RecordType, w.Id, w.Number, $"Kayıttan düşme: {w.Cause.TurkishName}", WriteOffNotices.Link(w.Id), w.Status.TurkishName, w.Status.Tone, w.ProposedAt))];
    }
}
