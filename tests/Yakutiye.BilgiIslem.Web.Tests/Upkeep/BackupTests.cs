using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Web.Shared;
using Microsoft.Extensions.Time.Testing;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Upkeep;

public sealed class BackupTests : IDisposable
{
    private readonly PortalFactory _portal = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("yakutiye-yedek-").FullName;

    [Fact]
    public async Task A_backup_taken_while_people_work_is_restored_whole_and_lets_them_in()
    {
        await KeepFileAsync("not.txt", "Yazıcı ışığı yanmıyor");
        using var done = new CancellationTokenSource();
        var people = Task.WhenAll(Task.Run(() => WorkAsync(done.Token)), Task.Run(() => WorkAsync(done.Token)));
        await UntilWorkIsUnderWayAsync();
        var run = await BackUpAsync();
        await done.CancelAsync();
        await people;
        using var restored = new PortalFactory();
        var manifest = await RestoreAsync(run.File!, Path.Combine(_folder, "yeni"));
        restored.Settings["ConnectionStrings:Default"] = $"Data Source={Path.Combine(_folder, "yeni", "yakutiye.db")}";

        using var visitor = await restored.SignInAsync("sef");
        var page = await visitor.OpenAsync("/panom");

        Assert.Contains("Panom", page.Title, StringComparison.Ordinal);
        Assert.Null(run.Error);
        Assert.True(manifest.Tables["Kernel_Announcements"] > 0);
        Assert.Equal(manifest.Tables["Kernel_Announcements"], await restored.WithDbAsync(db => db.Set<Announcement>().LongCountAsync()));
        var file = Assert.Single(manifest.Files);
        Assert.Equal("Yazıcı ışığı yanmıyor", await File.ReadAllTextAsync(Path.Combine(_folder, "yeni", file.Path)));
    }

    [Fact]
    public async Task A_backup_that_somebody_changed_is_refused_and_leaves_nothing_behind()
    {
        await KeepFileAsync("not.txt", "doğrusu bu");
        var file = (await BackUpAsync()).File!;
        Tamper(file, name => name.StartsWith("files/", StringComparison.Ordinal), "yalan"u8.ToArray());

        var refused = await Assert.ThrowsAsync<RefusedException>(() => RestoreAsync(file, Path.Combine(_folder, "yeni")));

        Assert.Contains("files/", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_folder, "yeni")));
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused()
    {
        var file = Path.Combine(_folder, "baska.zip");
        await File.WriteAllTextAsync(file, "bu bir zip değil");

        await Assert.ThrowsAsync<RefusedException>(() => RestoreAsync(file, Path.Combine(_folder, "yeni")));
    }

    [Fact]
    public async Task Nothing_is_restored_over_what_is_there()
    {
        var file = (await BackUpAsync()).File!;
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "dolu")).FullName, "tez.txt"), "önemli");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => RestoreAsync(file, Path.Combine(_folder, "dolu")));

        Assert.Contains("boş klasöre", refused.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "dolu")));
    }

    [Fact]
    public async Task A_backup_names_the_attachment_whose_file_is_gone()
    {
        var stored = await KeepFileAsync("kayip.txt", "yok olacak");
        await _portal.WithAsync<IFileStore, bool>(store =>
        {
            store.Discard(stored);
            return Task.FromResult(true);
        });

        var run = await BackUpAsync();

        Assert.Contains("kayip.txt", run.Error, StringComparison.Ordinal);
        Assert.NotNull(run.File);
    }

    [Fact]
    public async Task A_night_whose_backup_finds_fault_with_its_source_is_done_and_pushes_no_older_backup_out()
    {
        _portal.Clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 7, 0, 0, TimeSpan.Zero));
        var stored = await KeepFileAsync("kayip.txt", "yok olacak");
        await _portal.WithAsync<IFileStore, bool>(store =>
        {
            store.Discard(stored);
            return Task.FromResult(true);
        });

        await RunNightAsync();
        _portal.Clock.Advance(TimeSpan.FromMinutes(70));
        await RunNightAsync();

        var nights = await _portal.WithDbAsync(db => db.Set<BackupRun>().Where(r => r.Kind == BackupKind.Nightly).ToListAsync());
        Assert.NotNull(Assert.Single(nights).Error);
        Assert.Single(Directory.GetFiles(Path.Combine(_portal.Folder, "backups"), "*.zip"));
    }

    [Fact]
    public async Task Only_the_newest_backups_stay()
    {
        _portal.Settings["Backup:Keep"] = "2";
        for (var i = 0; i < 3; i++)
        {
            await _portal.WithAsync<BackupDesk, BackupRun>(
                desk => desk.BackUpAsync(null, BackupKind.Manual, "Sınama", null, Unwatched.Instance, CancellationToken.None));
        }

        Assert.Equal(2, Directory.GetFiles(Path.Combine(_portal.Folder, "backups"), "*.zip").Length);
        Assert.Empty(Directory.GetFiles(Path.Combine(_portal.Folder, "backups"), "*" + BackupWriter.TemporaryExtension));
    }

    public void Dispose()
    {
        _portal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<BackupRun> BackUpAsync() => await _portal.WithAsync<BackupDesk, BackupRun>(
        desk => desk.BackUpAsync(null, BackupKind.Verb, "Sınama", _folder, Unwatched.Instance, CancellationToken.None));

    private Task<bool> RunNightAsync() => _portal.WithAsync<IEnumerable<IScheduledWork>, bool>(async works =>
    {
        await works.OfType<BackupWork>().Single().RunAsync(CancellationToken.None);
        return true;
    });

    private async Task UntilWorkIsUnderWayAsync()
    {
        while (await _portal.WithDbAsync(db => db.Set<Announcement>().CountAsync()) < 3)
        {
            await Task.Delay(20);
        }
    }

    private Task<BackupManifest> RestoreAsync(string file, string to) => _portal.WithAsync<BackupRestorer, BackupManifest>(
        async restorer => (await restorer.RestoreAsync(Path.Combine(_folder, file), to, Unwatched.Instance, CancellationToken.None)).Manifest);

    private async Task WorkAsync(CancellationToken stop)
    {
        do
        {
            await _portal.WithDbAsync(async db =>
            {
                db.Add(new Announcement("Duyuru", "Metin", DateTime.UnixEpoch, null, await db.Users.Select(u => u.Id).FirstAsync(CancellationToken.None)));
                return await db.SaveChangesAsync(CancellationToken.None);
            });
        }
        while (!stop.IsCancellationRequested);
    }

    private Task<string> KeepFileAsync(string name, string text) => Files.KeepAsync(_portal, name, text);

    private void Tamper(string file, Func<string, bool> which, byte[] content)
    {
        using var zip = ZipFile.Open(Path.Combine(_folder, file), ZipArchiveMode.Update);
        var name = zip.Entries.Single(e => which(e.FullName)).FullName;
        zip.GetEntry(name)!.Delete();
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }
}
