using System.Collections.Concurrent;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

/// <summary>Remembers how the scheduled works of this node fare, for the operations page and the health check.</summary>
public sealed class WorkLog(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, WorkState> _states = new(StringComparer.Ordinal);

    public IReadOnlyList<WorkState> All => [.. _states.Values.OrderBy(s => s.Title, StringComparer.CurrentCulture)];

    public WorkState? Find(string key) => _states.GetValueOrDefault(key);

    public void Planned(IScheduledWork work, DateTime firstAt) =>
        Change(work, state => state with { NextAt = firstAt });

    public void Started(IScheduledWork work) =>
        Change(work, state => state with { StartedAt = Now, Runs = state.Runs + 1 });

    public void Ended(IScheduledWork work) =>
        Change(work, state => state with { EndedAt = Now, LastError = null, NextAt = Now + work.Every });

    public void Failed(IScheduledWork work, string error) =>
        Change(work, state => state with { EndedAt = Now, FailedAt = Now, LastError = error, NextAt = Now + work.Every });

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private void Change(IScheduledWork work, Func<WorkState, WorkState> change)
    {
        var fresh = new WorkState(work.GetType().Name, work.Title, work.Every);
        _states.AddOrUpdate(fresh.Key, _ => change(fresh), (_, known) => change(known));
    }
}
