using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>Who may see the files of a licence.</summary>
public sealed class LicenceFiles : IAttachmentOwner
{
    public string Type => SoftwareLicence.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        await db.Set<SoftwareLicence>().VisibleTo(user).AnyAsync(l => l.Id == ownerId, ct) ? AttachmentSight.All : AttachmentSight.None;
}
