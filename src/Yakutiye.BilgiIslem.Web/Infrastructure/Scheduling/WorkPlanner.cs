using Quartz;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

/// <summary>Hands every registered work to Quartz when the application starts.</summary>
public sealed class WorkPlanner(ISchedulerFactory schedulers, IServiceScopeFactory scopes, WorkLog log, TimeProvider clock) : IHostedService
{
    // The first pages come first; after that the works start one after the other, not all at once.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var firstAt = clock.GetUtcNow() + Pause;
        foreach (var work in scope.ServiceProvider.GetServices<IScheduledWork>().DistinctBy(w => w.GetType()))
        {
            await scheduler.ScheduleJob(Job(work), Trigger(work, firstAt), cancellationToken: cancellationToken);
            log.Planned(work, firstAt.UtcDateTime);
            firstAt += Step;
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static IJobDetail Job(IScheduledWork work) => JobBuilder.Create<WorkJob>()
        .WithIdentity(work.GetType().Name)
        .UsingJobData(new JobDataMap { [WorkJob.WorkType] = work.GetType() })
        .Build();

    // A run that was missed while the one before went on is not made up for: the work finds on its own what is due.
    private static ITrigger Trigger(IScheduledWork work, DateTimeOffset firstAt) => TriggerBuilder.Create()
        .WithIdentity(work.GetType().Name)
        .StartAt(firstAt)
        .WithSimpleSchedule(s => s.WithInterval(work.Every).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithExistingCount))
        .Build();
}
