namespace Yakutiye.BilgiIslem.People;

/// <summary>One signed-in browser. Ended here, its cookie is worth nothing.</summary>
public sealed class UserSession
{
    public UserSession(int userId, DateTime now, string? address, string? agent, bool usedSecondFactor)
    {
        Id = Guid.NewGuid();
        (UserId, StartedAt, LastSeenAt, VerifiedAt) = (userId, now, now, now);
        (Address, Agent, UsedSecondFactor) = (address, agent?.Length > 300 ? agent[..300] : agent, usedSecondFactor);
    }

    private UserSession() { }

    public Guid Id { get; private set; }
    public int UserId { get; private set; }
    public DateTime StartedAt { get; private set; }
    public DateTime LastSeenAt { get; private set; }

    /// <summary>When the password was last given: sensitive acts ask again after a while.</summary>
    public DateTime VerifiedAt { get; private set; }

    public string? Address { get; private set; }
    public string? Agent { get; private set; }
    public bool UsedSecondFactor { get; private set; }

    /// <summary>Null: still open.</summary>
    public DateTime? EndedAt { get; private set; }

    public void Seen(DateTime now) => LastSeenAt = now;

    public void Verified(DateTime now) => VerifiedAt = now;

    public void End(DateTime now) => EndedAt ??= now;
}
