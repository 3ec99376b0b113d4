using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

/// <summary>Something that must be there before the first request. Does nothing when it is.</summary>
public interface IPreparation
{
    /// <summary>Lower ones come first.</summary>
    int Order { get; }

    Task PrepareAsync(IServiceProvider services, CancellationToken ct);
}

/// <summary>Migrates the database and lays down what the portal starts with.</summary>
public static class Preparation
{
    public static async Task PrepareAsync(this IServiceProvider root, CancellationToken ct)
    {
        await using var scope = root.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseGuard>().ReadyAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), ct);

        foreach (var step in scope.ServiceProvider.GetServices<IPreparation>().OrderBy(p => p.Order))
        {
            await using var own = root.CreateAsyncScope();
            await step.PrepareAsync(own.ServiceProvider, ct);
        }
    }
}
