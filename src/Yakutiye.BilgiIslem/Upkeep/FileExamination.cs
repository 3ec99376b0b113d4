using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>Compares every kept file with the fingerprint that its row remembers.</summary>
public sealed class FileExamination(IFileStore store)
{
    public async Task<CheckResult> RunAsync(AppDb db, CancellationToken ct)
    {
        var findings = new List<Finding>();
        var rows = await db.Attachments.OrderBy(a => a.Id).Select(a => new { a.Id, a.Name, a.StoredName, a.Sha256 }).ToListAsync(ct);
        foreach (var row in rows)
        {
            if (await ProblemAsync(row.StoredName, row.Sha256, ct) is { } problem)
            {
                findings.Add(new Finding(UpkeepText.Files, $"{row.Name} ({row.StoredName})", problem));
            }
        }

        return new CheckResult(UpkeepText.Files, UpkeepText.FileCount(rows.Count), findings);
    }

    private async Task<string?> ProblemAsync(string storedName, string sha256, CancellationToken ct)
    {
        await using var content = store.Open(storedName);
        if (content is null)
        {
            return UpkeepText.FileMissing;
        }

        var hash = Convert.ToHexString(await SHA256.HashDataAsync(content, ct));
        return string.Equals(hash, sha256, StringComparison.OrdinalIgnoreCase) ? null : UpkeepText.FileChanged;
    }
}
