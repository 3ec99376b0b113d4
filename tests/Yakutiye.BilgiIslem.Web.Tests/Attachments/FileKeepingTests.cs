using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Infrastructure.Files;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Tests.Attachments;

public sealed class FileKeepingTests(FilePortal portal) : IClassFixture<FilePortal>
{
    private static readonly byte[] Text = "Yazıcı kâğıt sıkıştırıyor"u8.ToArray();

    [Theory]
    [InlineData("fatura.pdf", "MZ this is a program")]
    [InlineData("resim.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("sayfa.html", "<script>alert(1)</script>")]
    [InlineData("resim.png", "<svg onload='alert(1)'/>")]
    [InlineData("rapor.pdf.exe", "MZ")]
    [InlineData("kabuk.aspx", "<%@ Page %>")]
    [InlineData("bos.txt", "")]
    public async Task A_dangerous_or_disguised_file_is_refused_and_leaves_nothing(string name, string content)
    {
        var before = FilesOnDisk();

        await Assert.ThrowsAsync<RuleException>(() => portal.AddAsync("FEN", name, System.Text.Encoding.UTF8.GetBytes(content)));

        Assert.Equal(before, FilesOnDisk());
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_while_it_is_copied()
    {
        var before = FilesOnDisk();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => portal.AddAsync("FEN", "buyuk.txt", new byte[(20 * 1_048_576) + 1]));

        Assert.Contains("en çok", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, FilesOnDisk());
    }

    [Fact]
    public async Task A_name_of_three_hundred_letters_is_shortened_and_keeps_its_kind()
    {
        var file = await portal.AddAsync("FEN", new string('ğ', 300) + ".txt", Text);

        Assert.Equal(200, file.Name.Length);
        Assert.EndsWith(".txt", file.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc/parola.txt"), InlineData(@"C:\Windows\win.txt"), InlineData("CON.txt"), InlineData("a\r\nb.txt")]
    public async Task Whatever_a_file_is_called_it_lies_under_a_name_of_ours(string name)
    {
        var file = await portal.AddAsync("FEN", name, Text);

        Assert.Matches("^[0-9]{4}/[0-9]{2}/[0-9]{2}/[0-9a-f]{32}$", file.StoredName);
        Assert.Equal(Text, await File.ReadAllBytesAsync(Path.Combine(portal.FilesFolder, file.StoredName)));
        Assert.Equal(Convert.ToHexString(SHA256.HashData(Text)), file.Sha256);
    }

    [Theory]
    [InlineData("../yakutiye.db"), InlineData("2026/11/22/../../../yakutiye.db"), InlineData("/etc/passwd"), InlineData("")]
    public void A_name_that_leads_out_of_the_store_opens_nothing(string name)
    {
        using var content = portal.Services.GetRequiredService<IFileStore>().Open(name);

        Assert.Null(content);
    }

    [Fact]
    public async Task A_refused_record_takes_its_files_with_it()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<AttachmentDesk>();
        var before = FilesOnDisk();

        await Assert.ThrowsAsync<RuleException>(() => desk.SaveAsync<bool>(
            [new IncomingFile("ek.txt", null, () => new MemoryStream(Text))],
            _ => throw new RuleException("Bu kayıt kapalı."),
            CancellationToken.None));

        Assert.Equal(before, FilesOnDisk());
    }

    [Fact]
    public async Task A_form_sent_twice_keeps_its_files_once()
    {
        await portal.AddAsync("FEN", "ilk.txt", Text);
        await using var scope = portal.Services.CreateAsyncScope();
        var before = FilesOnDisk();

        var again = await scope.ServiceProvider.GetRequiredService<AttachmentDesk>().SaveAsync(
            [new IncomingFile("ilk.txt", null, () => new MemoryStream(Text))], _ => Task.FromResult(41), CancellationToken.None);

        Assert.Equal(41, again);
        Assert.Equal(before, FilesOnDisk());
    }

    [Fact]
    public async Task The_sweeper_removes_only_old_files_that_nobody_owns()
    {
        var owned = await portal.AddAsync("FEN", "kalan.txt", Text);
        var orphan = Place($"2020/01/01/{Guid.NewGuid():N}");
        var temporary = Place($"2020/01/01/{Guid.NewGuid():N}.tmp");
        var young = Place($"2020/01/01/{Guid.NewGuid():N}");
        foreach (var path in new[] { Path.Combine(portal.FilesFolder, owned.StoredName), orphan, temporary })
        {
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        }

        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var sweeper = scope.ServiceProvider.GetServices<IScheduledWork>().OfType<OrphanSweeper>().Single();
            await sweeper.RunAsync(CancellationToken.None);
        }

        Assert.True(File.Exists(Path.Combine(portal.FilesFolder, owned.StoredName)));
        Assert.True(File.Exists(young));
        Assert.False(File.Exists(orphan));
        Assert.False(File.Exists(temporary));
    }

    private int FilesOnDisk() => Directory.Exists(portal.FilesFolder) ? Directory.GetFiles(portal.FilesFolder, "*", SearchOption.AllDirectories).Length : 0;

    private string Place(string name)
    {
        var path = Path.Combine(portal.FilesFolder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "artık");
        return path;
    }
}
