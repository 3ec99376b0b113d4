namespace Yakutiye.BilgiIslem.People;

/// <summary>A single-use code for who lost the second factor; only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public RecoveryCode(int userId, string hash) => (UserId, Hash) = (userId, hash);

    private RecoveryCode() { }

    public int Id { get; private set; }
    public int UserId { get; private set; }
    public string Hash { get; private set; } = "";

    /// <summary>Null: not used yet.</summary>
    public DateTime? UsedAt { get; private set; }

    public void Use(DateTime now) => UsedAt = now;
}
