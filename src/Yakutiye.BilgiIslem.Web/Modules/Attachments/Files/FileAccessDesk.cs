using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Attachments.Files;

/// <summary>Finds a file for the person who asks. What the person may not see is not there.</summary>
public sealed class FileAccessDesk(AppDb db, ICurrentUser user, IEnumerable<IAttachmentOwner> owners)
{
    public async Task<Attachment?> FindAsync(int id, CancellationToken ct)
    {
        var file = await db.Attachments.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct);
        var owner = file is null ? null : owners.FirstOrDefault(o => string.Equals(o.Type, file.OwnerType, StringComparison.Ordinal));
        if (file is null || owner is null)
        {
            return null;
        }

        var sight = await owner.SightAsync(db, user, file.OwnerId, ct);
        return sight is AttachmentSight.All || (sight is AttachmentSight.Public && !file.IsInternal) ? file : null;
    }
}
