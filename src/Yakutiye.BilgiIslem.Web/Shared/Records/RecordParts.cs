using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Shared.Records;

/// <summary>What the pages of all records have alike: their files, and what other modules know of them.</summary>
public sealed class RecordParts(AppDb db, ICurrentUser user, IEnumerable<IRelatedRecords> related)
{
    /// <param name="withInternal">whether the reader may see the internal files too</param>
    public async Task<IReadOnlyList<AttachmentLine>> FilesAsync(string type, int id, bool withInternal, CancellationToken ct)
    {
        var files = await db.Attachments.AsNoTracking()
            .Where(a => a.OwnerType == type && a.OwnerId == id && a.PartId == null && (withInternal || !a.IsInternal)).OrderByDescending(a => a.Id).ToListAsync(ct);
        return
        [
            .. files.Select(a => new AttachmentLine(
                a.Name, Address(a.Id), a.Size, a.IsImage ? $"{Address(a.Id)}/kucuk" : null,
                string.Create(CultureInfo.InvariantCulture, $"{a.ByName}, {Istanbul.ToLocal(a.At):dd.MM.yyyy}"))),
        ];
    }

    public async Task<IReadOnlyList<RelatedLine>> RelatedAsync(string type, int id, CancellationToken ct)
    {
        var lines = new List<RelatedLine>();
        foreach (var module in related)
        {
            lines.AddRange((await module.ForAsync(db, user, type, id, ct)).Select(r => new RelatedLine(module.Heading, $"{r.Number} {r.Title}", r.Link, r.Status, r.Tone)));
        }

        return lines;
    }

    private static string Address(int id) => string.Create(CultureInfo.InvariantCulture, $"/dosya/{id}");
}
