using Quartz;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Scheduling;

public static class SchedulingSetup
{
    /// <summary>The setting that switches all scheduled works off on this node.</summary>
    public const string Switch = "ScheduledWorks";

    public static IServiceCollection AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<WorkLog>();
        services.AddSingleton<WorkRunner>();
        if (!configuration.GetValue(Switch, true))
        {
            return services;
        }

        services.AddLogging(logging => logging.AddFilter("Quartz", LogLevel.Warning));
        services.AddQuartz(_ => { });
        services.AddHostedService<WorkPlanner>();
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
