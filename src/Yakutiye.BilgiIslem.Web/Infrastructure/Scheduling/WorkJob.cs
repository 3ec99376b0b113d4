using Quartz;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

/// <summary>The one job that Quartz knows: it runs the work whose type its data names.</summary>
[DisallowConcurrentExecution]
public sealed class WorkJob(WorkRunner runner, IHostApplicationLifetime lifetime) : IJob
{
    public const string WorkType = "work";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        await runner.RunAsync((Type)context.MergedJobDataMap[WorkType]!, stopping.Token);
    }
}
