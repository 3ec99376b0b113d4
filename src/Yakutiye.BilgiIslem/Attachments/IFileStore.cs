namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>A file that lies in the store.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Hexadecimal, 64 characters.</param>
public sealed record StoredFile(string Name, string ContentType, long Size, string Sha256, string StoredName);

/// <summary>Where files lie, outside the web root.</summary>
public interface IFileStore
{
    /// <summary>Checks the file by extension and signature and keeps it durably: temporary file, fsync, rename.</summary>
    /// <exception cref="Rules.RuleException">when the kind, the size or the content is not accepted</exception>
    Task<StoredFile> KeepAsync(IncomingFile file, CancellationToken ct);

    /// <summary>Opens a kept file; null when it is gone.</summary>
    Stream? Open(string storedName);

    /// <summary>Removes a file whose row could not be saved.</summary>
    void Discard(string storedName);
}
