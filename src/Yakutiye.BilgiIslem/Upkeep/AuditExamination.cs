using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>The audit check as one among the others.</summary>
public static class AuditExamination
{
    /// <param name="anchors">Seals noted outside the database; empty for a copy that is older than the newest of them.</param>
    public static async Task<CheckResult> RunAsync(AppDb db, IReadOnlyCollection<AuditAnchor> anchors, CancellationToken ct)
    {
        var verdict = await new AuditCheck(db).RunAsync(anchors, progress: null, ct);
        Finding[] findings = verdict.Problem is { } problem
            ? [new Finding(UpkeepText.Audit, verdict.FirstBadId is { } bad ? UpkeepText.AuditRow(bad) : "–", problem)]
            : [];
        return new CheckResult(UpkeepText.Audit, UpkeepText.AuditCount(verdict.Entries, verdict.Seals), findings);
    }
}
