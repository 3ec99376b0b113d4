using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

/// <summary>Removes what a crash left behind: temporary files, and files whose row was never saved. Young ones may still get theirs.</summary>
public sealed class OrphanSweeper(AppDb db, FilePlaces places, IFileStore store, TimeProvider clock) : IScheduledWork
{
    private const int Suspicious = 20;

    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);
    private const int Batch = 500;

    public string Title => "Sahipsiz dosyaları temizler";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime - Grace;
        var old = new DirectoryInfo(places.Root).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LastWriteTimeUtc < before);
        foreach (var files in old.Chunk(Batch))
        {
            await SweepAsync(files, ct);
        }
    }

    private async Task SweepAsync(FileInfo[] files, CancellationToken ct)
    {
        foreach (var temporary in files.Where(f => f.Extension == DiskFileStore.TemporaryExtension))
        {
            temporary.Delete();
        }

        var names = files.Select(f => Path.GetRelativePath(places.Root, f.FullName).Replace('\\', '/')).Where(n => places.Find(n) is not null).ToList();
        var owned = await db.Attachments.Where(a => names.Contains(a.StoredName)).Select(a => a.StoredName).ToListAsync(ct);
        var orphans = names.Except(owned, StringComparer.Ordinal).ToList();

        // So many at once are no forgotten uploads: the database is older than its files, or another one.
        if (orphans.Count > Suspicious && orphans.Count * 10 > names.Count)
        {
            return;
        }

        foreach (var orphan in orphans)
        {
            store.Discard(orphan);
        }
    }
}
