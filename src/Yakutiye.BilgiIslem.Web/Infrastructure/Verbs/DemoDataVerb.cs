using System.CommandLine;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

internal sealed class DemoDataVerb : IVerb
{
    public Command Build(IServiceProvider services, VerbScreen screen)
    {
        var command = new Command("ornek-veri", VerbText.DemoData);
        command.SetAction((_, ct) => RunAsync(services, screen, ct));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, VerbScreen screen, CancellationToken ct)
    {
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            screen.Bad(VerbText.DemoDataOnlyInDevelopment);
            return 1;
        }

        await services.PrepareAsync(ct);
        await using var scope = services.CreateAsyncScope();
        foreach (var step in DemoSteps(scope.ServiceProvider))
        {
            await step.PrepareAsync(scope.ServiceProvider, ct);
        }

        screen.Good(VerbText.DemoDataReady);
        return 0;
    }

    private static IEnumerable<IPreparation> DemoSteps(IServiceProvider services) =>
        [ActivatorUtilities.CreateInstance<DemoAccounts>(services), ActivatorUtilities.CreateInstance<DemoYear>(services)];
}
