namespace Yakutiye.BilgiIslem.Notifications;

/// <summary>
/// A mail that waits for the mail server. Written with the act that causes it; sent at least once, by one node at a time:
/// a node claims it by a conditional update before it sends.
/// </summary>
public sealed class OutboxMail
{
    public const int MaximumAttempts = 12;

    public OutboxMail(string to, string subject, string body, DateTime at)
    {
        (To, Subject, Body, At, NextTryAt) = (to, subject, body, at, at);
        MessageId = $"{Guid.NewGuid():N}@yakutiye.local";
    }

    private OutboxMail() { }

    public int Id { get; private set; }
    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";
    public string MessageId { get; private set; } = "";
    public DateTime At { get; private set; }
    public DateTime NextTryAt { get; private set; }

    /// <summary>Null: not sent yet.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>Null: given up is not reached.</summary>
    public DateTime? GivenUpAt { get; private set; }

    public int Attempts { get; private set; }
    public string? LastError { get; private set; }
    public string? ClaimedBy { get; private set; }
    public DateTime? ClaimedUntil { get; private set; }

    public void Sent(DateTime now)
    {
        SentAt = now;
        (ClaimedBy, ClaimedUntil, LastError) = (null, null, null);
    }

    /// <summary>Tries again after 1, 2, 4 … minutes, at most an hour apart.</summary>
    public void Failed(string error, DateTime now)
    {
        Attempts++;
        LastError = error.Length > 500 ? error[..500] : error;
        (ClaimedBy, ClaimedUntil) = (null, null);
        NextTryAt = now.AddMinutes(Math.Min(60, 1 << Math.Min(Attempts, 6)));
        if (Attempts >= MaximumAttempts)
        {
            GivenUpAt = now;
        }
    }

    public void TryAgain(DateTime now) => (GivenUpAt, NextTryAt, Attempts) = (null, now, 0);
}
