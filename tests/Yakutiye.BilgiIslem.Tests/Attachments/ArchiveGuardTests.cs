using System.Buffers.Binary;
using System.IO.Compression;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Attachments;

public sealed class ArchiveGuardTests
{
    private static readonly FileRules Rules = new();

    [Fact]
    public void A_zip_with_a_gigabyte_inside_is_refused_in_less_than_five_seconds() =>
        Assert.Equal(AttachmentText.ArchiveTooBig(ArchiveLimits.Default.MaxBytes), Refusal(Blanks(1_000_000_000)));

    [Fact]
    public void A_zip_that_lies_about_its_size_is_found_out()
    {
        var bomb = Blanks(400_000_000);
        var directory = bomb.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(directory + 24), 1000);

        Assert.Equal(AttachmentText.ArchiveDamaged, Refusal(bomb));
    }

    [Fact]
    public void A_zip_with_a_hundred_thousand_entries_is_refused_without_opening_them()
    {
        var crowd = Files.Zip([.. Enumerable.Range(0, 100_000).Select(i => ($"{i}.txt", Array.Empty<byte>()))]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = Refusal(crowd);

        Assert.Equal(AttachmentText.ArchiveTooMany(ArchiveLimits.Default.MaxEntries), refusal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    [Fact]
    public void Archives_within_archives_are_counted_together_and_only_so_deep()
    {
        var twice = Files.Zip(("belge.docx", Files.OfKind(".docx")));
        var deep = Files.Zip(("a.zip", Files.Zip(("b.zip", Files.Zip(("c.zip", Files.OfKind(".zip")))))));
        var bombs = Files.Zip([.. Enumerable.Range(0, 30).Select(i => ($"{i}.zip", Blanks(9_000_000)))]);

        Assert.Null(Refusal(twice));
        Assert.Equal(AttachmentText.ArchiveTooDeep, Refusal(deep));
        Assert.Equal(AttachmentText.ArchiveTooDense, Refusal(bombs));
    }

    [Fact]
    public void What_unpacks_to_a_multiple_beyond_reason_is_refused() => Assert.Equal(AttachmentText.ArchiveTooDense, Refusal(Blanks(50_000_000)));

    [Theory]
    [InlineData("kur.exe")]
    [InlineData("klasör/KOMUT.COM")]
    [InlineData("a.pdf.js")]
    public void A_program_in_a_zip_is_refused(string name) =>
        Assert.Equal(AttachmentText.ArchiveHoldsProgram, Refusal(Files.Zip((name, Files.Exe))));

    [Fact]
    public void An_encrypted_zip_cannot_be_checked_and_is_refused()
    {
        var zip = Files.OfKind(".zip");
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Assert.Equal(AttachmentText.ArchiveEncrypted, Refusal(zip));
    }

    [Fact]
    public void A_cut_off_zip_is_refused() => Assert.Equal(AttachmentText.ArchiveDamaged, Refusal(Files.OfKind(".zip")[..40]));

    private static string? Refusal(byte[] zip)
    {
        var refusal = Record.Exception(() => Rules.Check("arşiv.zip", new MemoryStream(zip)));

        Assert.True(refusal is null or RuleException, refusal?.ToString());

        return refusal?.Message;
    }

    private static byte[] Blanks(int size)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("boşluk.txt", CompressionLevel.Optimal).Open();
            var blanks = new byte[1_000_000];
            for (var written = 0; written < size; written += blanks.Length)
            {
                entry.Write(blanks);
            }
        }

        return file.ToArray();
    }
}
