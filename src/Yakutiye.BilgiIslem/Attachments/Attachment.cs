using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>A file that belongs to a record. The row exists only when the file is safely on the disk.</summary>
public sealed class Attachment
{
    public Attachment(string ownerType, int ownerId, StoredFile file, Actor by, DateTime at)
    {
        (OwnerType, OwnerId) = (ownerType, ownerId);
        (Name, ContentType, Size, Sha256, StoredName) = (file.Name, file.ContentType, file.Size, file.Sha256, file.StoredName);
        (ById, ByName, At) = (by.UserId, by.Signature, at);
    }

    private Attachment() { }

    public int Id { get; private set; }

    /// <summary>The kind of record, as <c>RecordLink</c> names it.</summary>
    public string OwnerType { get; private set; } = "";

    public int OwnerId { get; private set; }

    /// <summary>A part of the record that the file belongs to, e.g. a timeline entry; null: the record itself.</summary>
    public int? PartId { get; private set; }

    /// <summary>Seen only by those who work on the record.</summary>
    public bool IsInternal { get; private set; }

    /// <summary>As the person named it, made safe for display and download.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Decided by the signature, never by the browser.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Hexadecimal, 64 characters.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The generated name in the store.</summary>
    public string StoredName { get; private set; } = "";

    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }

    public bool IsImage => ContentType.StartsWith("image/", StringComparison.Ordinal);

    public Attachment AsPart(int? partId, bool isInternal)
    {
        (PartId, IsInternal) = (partId, isInternal);
        return this;
    }
}
