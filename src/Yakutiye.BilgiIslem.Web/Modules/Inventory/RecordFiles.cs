using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>The files of a count, a write-off or a loss: photos and the signed minutes.</summary>
public sealed class RecordFiles(AppDb db, AttachmentDesk desk)
{
    public async Task<IReadOnlyList<AttachmentLine>> OfAsync(string type, int id, CancellationToken ct) =>
    [
        .. (await db.Attachments.AsNoTracking().Where(a => a.OwnerType == type && a.OwnerId == id).OrderBy(a => a.Id).ToListAsync(ct))
            .Select(a => new AttachmentLine(
                a.Name, FormattableString.Invariant($"/dosya/{a.Id}"), a.Size, a.IsImage ? FormattableString.Invariant($"/dosya/{a.Id}/kucuk") : null, a.ByName)),
    ];

    public Task AddAsync(string type, int id, IReadOnlyList<IFormFile>? files, Actor by, CancellationToken ct)
    {
        var incoming = files.Incoming;
        Rule.Require(incoming.Count > 0, InventoryText.FileMissing, "Files");

        return desk.SaveAsync(
            incoming,
            async kept =>
            {
                kept.AttachTo(type, id, by);
                return await db.SaveChangesAsync(ct);
            },
            ct);
    }
}
