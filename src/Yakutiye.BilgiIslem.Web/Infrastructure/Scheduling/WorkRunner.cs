using System.Collections.Concurrent;
using System.Diagnostics;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

/// <summary>Runs a scheduled work in a scope of its own, one run at a time; an error is logged and remembered, never thrown.</summary>
public sealed partial class WorkRunner(IServiceScopeFactory scopes, WorkLog states, PortalMeter meter, ILogger<WorkRunner> log)
{
    private readonly ConcurrentDictionary<Type, SemaphoreSlim> _doors = new();

    /// <returns>false when a run of the same work was still going on</returns>
    public async Task<bool> RunAsync(Type type, CancellationToken ct)
    {
        var door = _doors.GetOrAdd(type, _ => new SemaphoreSlim(1, 1));
        if (!await door.WaitAsync(TimeSpan.Zero, ct))
        {
            return false;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await RunAsync(scope.ServiceProvider.GetServices<IScheduledWork>().First(w => w.GetType() == type), ct);
            return true;
        }
        finally
        {
            door.Release();
        }
    }

    private async Task RunAsync(IScheduledWork work, CancellationToken ct)
    {
        var name = work.GetType().Name;
        var start = Stopwatch.GetTimestamp();
        states.Started(work);
        try
        {
            await work.RunAsync(ct);
            states.Ended(work);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The application stops; whatever was claimed is free again when its claim runs out.
            states.Ended(work);
        }
#pragma warning disable CA1031 // Whatever one work throws, the others go on and the next run comes.
        catch (Exception error)
#pragma warning restore CA1031
        {
            states.Failed(work, error.Message);
            LogFailed(log, name, error);
        }

        meter.Worked(name, Stopwatch.GetElapsedTime(start));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The scheduled work {Work} failed")]
    private static partial void LogFailed(ILogger log, string work, Exception error);
}
