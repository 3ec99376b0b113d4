using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Firms;

/// <summary>Who may see the files of a firm.</summary>
public sealed class FirmFiles : IAttachmentOwner
{
    public string Type => Firm.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        await db.Set<Firm>().VisibleTo(user).AnyAsync(f => f.Id == ownerId, ct) ? AttachmentSight.All : AttachmentSight.None;
}

/// <summary>Who may see the files of a contract.</summary>
public sealed class ContractFiles : IAttachmentOwner
{
    public string Type => FirmContract.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        await db.Set<FirmContract>().VisibleTo(user).AnyAsync(c => c.Id == ownerId, ct) ? AttachmentSight.All : AttachmentSight.None;
}
