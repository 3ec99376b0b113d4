namespace Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

/// <summary>How a scheduled work fares on this node. Kept in memory: what it did stays in its own rows.</summary>
/// <param name="Key">The type's name.</param>
/// <param name="LastError">Null: the last run went well, or there was none yet.</param>
public sealed record WorkState(string Key, string Title, TimeSpan Every)
{
    public DateTime? StartedAt { get; init; }
    public DateTime? EndedAt { get; init; }
    public DateTime? FailedAt { get; init; }
    public string? LastError { get; init; }
    public DateTime? NextAt { get; init; }
    public int Runs { get; init; }

    public bool IsRunning => StartedAt is not null && (EndedAt is null || EndedAt < StartedAt);

    public TimeSpan? Took => IsRunning ? null : EndedAt - StartedAt;
}
