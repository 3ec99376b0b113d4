using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>How a module says who may see the files of its records.</summary>
public interface IAttachmentOwner
{
    /// <summary>The record kind that it answers for.</summary>
    string Type { get; }

    /// <summary>Whether the person may see the record, and the internal files of it.</summary>
    Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct);
}

public enum AttachmentSight
{
    None,
    Public,
    All,
}
