using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>Shows the counts' numbers to whoever looks for gaps.</summary>
public sealed class CountNumbers : INumberedRecords
{
    public string Series => CountCampaign.Series;

    public string Format(int year, int number) => CountCampaign.Format(year, number);

    public IQueryable<string> Numbers(AppDb db, int year)
    {
        var pattern = string.Create(CultureInfo.InvariantCulture, $"{CountCampaign.Series}-{year:0000}-%");
        return db.Set<CountCampaign>().Where(c => EF.Functions.Like(c.Number, pattern)).Select(c => c.Number);
    }
}

/// <summary>Who may see the files of a count.</summary>
public sealed class CountFiles : IAttachmentOwner
{
    public string Type => CountCampaign.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        await db.Set<CountCampaign>().VisibleTo(user).AnyAsync(c => c.Id == ownerId, ct) ? AttachmentSight.All : AttachmentSight.None;
}

/// <summary>Counts prove that the inventory list was followed and checked.</summary>
public sealed class CountEvidence : IDutyEvidence
{
    public async Task<IReadOnlyList<DutyCount>> InAsync(AppDb db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (start, end) = (Istanbul.StartOf(from), Istanbul.StartOf(to.AddDays(1)));
        var closed = db.Set<CountCampaign>().Where(c => c.Status == CountStatus.Closed && c.EndedAt >= start && c.EndedAt < end);
        var checks = await closed.CountAsync(c => c.Kind == CountKind.ListCheck, ct);
        var counts = await closed.CountAsync(ct);
        return
        [
            new("M8.22", "Tamamlanan sayım ve liste kontrolü", counts, "/envanter/sayimlar?durum=Closed"),
            new("M8.70", "Tamamlanan liste kontrolü", checks, "/envanter/sayimlar?tur=ListCheck&durum=Closed"),
        ];
    }
}

/// <summary>Year-end counts that wait for the spending authority to name their board.</summary>
public sealed class CountApprovals : IApprovalSource
{
    public async Task<IReadOnlyList<RecordRow>> WaitingForAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Can(InventoryPermissions.Spend))
        {
            return [];
        }

        var rows = await db.Set<CountCampaign>().VisibleTo(user)
            .Where(c => c.Status == CountStatus.Draft && c.Kind == CountKind.YearEnd && c.Members.Count == 0)
            .NewestFirst.Select(c => new { c.Id, c.Number, c.Status, c.CreatedAt }).Take(50).ToListAsync(ct);
        return [.. rows.Select(c => new RecordRow(CountCampaign.RecordType, c.Id, c.Number, "Sayım kurulu kurulacak", CountNotices.Link(c.Id), c.Status.TurkishName, c.Status.Tone, c.CreatedAt))];
    }
}
