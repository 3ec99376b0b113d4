namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>What a check of the audit trail found.</summary>
/// <param name="FirstBadId">The first entry that is not as it was written; null: none, or the seal itself is bad.</param>
/// <param name="Problem">A Turkish sentence; null: the trail is whole.</param>
public sealed record AuditVerdict(long Entries, int Seals, long? FirstBadId, string? Problem)
{
    public bool IsWhole => Problem is null;
}

/// <summary>A seal that was noted down outside the database, so that cutting off the end of the trail shows.</summary>
public sealed record AuditAnchor(long LastId, string Hash);
