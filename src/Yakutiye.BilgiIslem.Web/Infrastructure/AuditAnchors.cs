using System.Globalization;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>
/// One seal of every day, kept in a file beside the logs: who cuts off the end of the trail in the database would have to find
/// every copy of this file too.
/// </summary>
public sealed class AuditAnchors(StoragePaths paths)
{
    private string File => Path.Combine(paths.Logs, "denetim-muhurleri.txt");

    public async Task NoteAsync(AuditSeal seal, CancellationToken ct)
    {
        var day = Istanbul.DayOf(seal.At).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lines = await LinesAsync(ct);
        if (lines.Length == 0 || !lines[^1].StartsWith(day, StringComparison.Ordinal))
        {
            await System.IO.File.AppendAllTextAsync(File, string.Create(CultureInfo.InvariantCulture, $"{day} {seal.LastId} {seal.Hash}\n"), ct);
        }
    }

    /// <summary>For <c>AuditCheck</c>.</summary>
    public async Task<IReadOnlyList<AuditAnchor>> ReadAsync(CancellationToken ct) =>
        [.. (await LinesAsync(ct)).Select(line => line.Split(' ')).Where(parts => parts.Length == 3)
            .Select(parts => new AuditAnchor(long.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]))];

    private async Task<string[]> LinesAsync(CancellationToken ct) =>
        System.IO.File.Exists(File) ? await System.IO.File.ReadAllLinesAsync(File, ct) : [];
}
