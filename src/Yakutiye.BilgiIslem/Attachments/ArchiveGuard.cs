using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>
/// Refuses archives that would fill the memory or the disk (ASVS 5.2.3): first by what they declare, then by really
/// unpacking into nothing and counting, since declarations lie.
/// </summary>
public static class ArchiveGuard
{
    private const int FreeOfRatio = 10_000_000;
    private const int EndRecordLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const uint EndSignature = 0x06054B50;

    private static ReadOnlySpan<byte> ZipSignature => [0x50, 0x4B, 0x03, 0x04];

    /// <param name="archive">a seekable stream; its position is returned to the start</param>
    /// <exception cref="RuleException">with the limit that is passed, or when it is encrypted or damaged</exception>
    public static void Check(Stream archive, ArchiveLimits limits)
    {
        try
        {
            new Count(limits).Add(archive, depth: 0);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new RuleException(AttachmentText.ArchiveDamaged, e);
        }
        finally
        {
            archive.Position = 0;
        }
    }

    /// <returns>is this the beginning of a zip file?</returns>
    public static bool IsZip(ReadOnlySpan<byte> beginning) => beginning.StartsWith(ZipSignature);

    // ZipArchive would build an object for each of a million entries before it could be asked how many there are.
    private static int DeclaredEntries(Stream archive)
    {
        var tail = new byte[(int)Math.Min(archive.Length, EndRecordLength + LongestComment)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        for (var at = tail.Length - EndRecordLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == EndSignature)
            {
                return BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
            }
        }

        throw new InvalidDataException();
    }

    private sealed class Count(ArchiveLimits limits)
    {
        private long _bytes;
        private int _entries;

        public void Add(Stream archive, int depth)
        {
            Rule.Require(depth <= limits.MaxDepth, AttachmentText.ArchiveTooDeep);

            AddEntries(DeclaredEntries(archive));
            archive.Position = 0;
            using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
            Rule.Require(zip.Entries.Sum(entry => Math.Max(0, entry.Length)) <= limits.MaxBytes, AttachmentText.ArchiveTooBig(limits.MaxBytes));

            var before = _bytes;
            foreach (var entry in zip.Entries)
            {
                Rule.Require(!entry.IsEncrypted, AttachmentText.ArchiveEncrypted);
                Unpack(entry, depth);
                Rule.Require(
                    _bytes - before <= Math.Max(FreeOfRatio, archive.Length * limits.MaxRatio), AttachmentText.ArchiveTooDense);
            }
        }

        private void AddEntries(int entries)
        {
            _entries += entries;
            Rule.Require(_entries <= limits.MaxEntries, AttachmentText.ArchiveTooMany(limits.MaxEntries));
        }

        private void Unpack(ZipArchiveEntry entry, int depth)
        {
            using var content = entry.Open();
            var checksum = new ZipChecksum();
            Span<byte> beginning = stackalloc byte[4];
            var read = content.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
            AddBytes(beginning[..read], checksum);
            if (IsZip(beginning[..read]))
            {
                AddNested(content, beginning, depth, checksum);
            }
            else
            {
                Drain(content, Stream.Null, checksum);
            }

            // An entry is unpacked only as far as it says it reaches; a longer one betrays itself by its checksum.
            Rule.Require(checksum.Value == entry.Crc32, AttachmentText.ArchiveDamaged);
        }

        private void AddNested(Stream content, ReadOnlySpan<byte> beginning, int depth, ZipChecksum checksum)
        {
            using var copy = new MemoryStream();
            copy.Write(beginning);
            Drain(content, copy, checksum);
            Add(copy, depth + 1);
        }

        private void Drain(Stream content, Stream into, ZipChecksum checksum)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(81_920);
            try
            {
                while (content.Read(buffer) is var read and > 0)
                {
                    AddBytes(buffer.AsSpan(0, read), checksum);
                    into.Write(buffer, 0, read);
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }

        private void AddBytes(ReadOnlySpan<byte> bytes, ZipChecksum checksum)
        {
            checksum.Add(bytes);
            _bytes += bytes.Length;
            Rule.Require(_bytes <= limits.MaxBytes, AttachmentText.ArchiveTooBig(limits.MaxBytes));
        }
    }
}
