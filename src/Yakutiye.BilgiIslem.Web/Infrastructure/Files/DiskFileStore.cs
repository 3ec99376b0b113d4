using System.Security.Cryptography;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

/// <summary>
/// Keeps files under generated names in a folder per day. A file bears its name only when all of it is on the disk, so a crash
/// leaves at most a temporary file behind, which the sweeper removes.
/// </summary>
public sealed class DiskFileStore(FilePlaces places, FileRules rules, IFileScanner scanner, TimeProvider clock) : IFileStore
{
    public const string TemporaryExtension = ".tmp";
    private const int BufferSize = 81_920;

    public async Task<StoredFile> KeepAsync(IncomingFile file, CancellationToken ct)
    {
        var name = FilePlaces.NewName(Istanbul.Today(clock));
        var path = places.Find(name) ?? throw new InvalidOperationException(name);
        var temporary = path + TemporaryExtension;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            var stored = await WriteAsync(file, name, temporary, ct);
            File.Move(temporary, path);
            FolderFlush.Of(Path.GetDirectoryName(path)!);
            return stored;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Stream? Open(string storedName)
    {
        try
        {
            return places.Find(storedName) is { } path
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, useAsync: true)
                : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Discard(string storedName)
    {
        if (places.Find(storedName) is { } path && places.FindThumbnail(storedName) is { } thumbnail)
        {
            File.Delete(path);
            File.Delete(thumbnail);
        }
    }

    private async Task<StoredFile> WriteAsync(IncomingFile file, string name, string temporary, CancellationToken ct)
    {
        await using var target = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, useAsync: true);
        await using (var source = file.Open())
        {
            await CopyAsync(source, target, ct);
        }

        target.Position = 0;
        var accepted = rules.Check(file.Name, target, file.DeclaredType);
        await scanner.CheckAsync(target, ct);
        target.Position = 0;
        var hash = Convert.ToHexString(await SHA256.HashDataAsync(target, ct));
        target.Flush(flushToDisk: true);
        return new StoredFile(accepted.Name, accepted.ContentType, accepted.Length, hash, name);
    }

    // Stops as soon as the limit is passed: a stream's own length may be a lie.
    private async Task CopyAsync(Stream source, FileStream target, CancellationToken ct)
    {
        var buffer = new byte[BufferSize];
        while (await source.ReadAsync(buffer, ct) is var read and > 0)
        {
            await target.WriteAsync(buffer.AsMemory(0, read), ct);
            Rule.Require(target.Position <= rules.MaxBytes, AttachmentText.TooBig(rules.MaxBytes));
        }
    }
}
