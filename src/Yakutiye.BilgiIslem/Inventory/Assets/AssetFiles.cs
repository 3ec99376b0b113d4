using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>Who may see the photos and papers of a movable.</summary>
public sealed class AssetFiles : IAttachmentOwner
{
    public string Type => Asset.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct)
    {
        if (!await db.Set<Asset>().VisibleTo(user).AnyAsync(a => a.Id == ownerId, ct))
        {
            return AttachmentSight.None;
        }

        return user.Can(InventoryPermissions.Edit) ? AttachmentSight.All : AttachmentSight.Public;
    }
}
