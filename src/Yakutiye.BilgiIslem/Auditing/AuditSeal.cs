namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>Closes a run of audit entries with a hash chained to the seal before it, so that removing the tail shows too.</summary>
public sealed class AuditSeal
{
    public AuditSeal(long firstId, long lastId, int count, string previousHash, string hash, DateTime at) =>
        (FirstId, LastId, Count, PreviousHash, Hash, At) = (firstId, lastId, count, previousHash, hash, at);

    private AuditSeal() { }

    public int Id { get; private set; }
    public long FirstId { get; private set; }
    public long LastId { get; private set; }
    public int Count { get; private set; }
    public string PreviousHash { get; private set; } = "";
    public string Hash { get; private set; } = "";
    public DateTime At { get; private set; }
}
