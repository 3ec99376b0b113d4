using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>Everything that can be proved about the running portal's data.</summary>
public sealed class PortalExamination(
    AppDb db, IDatabaseCare care, FileExamination files, NumberingExamination numbers, IEnumerable<IExamination> modules, AuditAnchors anchors, StoragePaths paths,
    TimeProvider clock)
{
    // A younger file may belong to a record that is just being saved.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>The checks one by one, so that the caller can show how far it is.</summary>
    public IReadOnlyList<(string Title, Func<CancellationToken, Task<CheckResult>> Run)> Checks =>
    [
        (UpkeepText.Database, DatabaseAsync),
        (UpkeepText.Files, FilesAsync),
        (UpkeepText.Numbers, ct => numbers.RunAsync(db, ct)),
        .. modules.Select(m => (m.Title, (Func<CancellationToken, Task<CheckResult>>)(ct => m.RunAsync(db, ct)))),
        (UpkeepText.Audit, async ct => await AuditExamination.RunAsync(db, await anchors.ReadAsync(ct), ct)),
    ];

    private async Task<CheckResult> DatabaseAsync(CancellationToken ct)
    {
        var problems = await care.ExamineAsync(db, ct);
        var rows = (await TableCounts.ReadAsync(db, ct)).Values.Sum();
        return new CheckResult(UpkeepText.Database, UpkeepText.Rows(rows), [.. problems.Select(p => new Finding(UpkeepText.Database, "–", p))]);
    }

    private async Task<CheckResult> FilesAsync(CancellationToken ct)
    {
        var known = await files.RunAsync(db, ct);
        var names = (await db.Attachments.Select(a => a.StoredName).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        var before = clock.GetUtcNow().UtcDateTime - Grace;
        var orphans = new DirectoryInfo(paths.Files).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => f.LastWriteTimeUtc < before)
            .Select(f => Path.GetRelativePath(paths.Files, f.FullName).Replace('\\', '/'))
            .Where(name => !names.Contains(name))
            .Select(name => new Finding(UpkeepText.Files, name, UpkeepText.FileOrphan));
        return known with { Findings = [.. known.Findings, .. orphans] };
    }
}
