using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

/// <summary>The key of the verification codes on papers.</summary>
public sealed class PaperKey : IPreparation
{
    public int Order => 5;

    public Task PrepareAsync(IServiceProvider services, CancellationToken ct) => services.GetRequiredService<PaperSeal>().MakeAsync(ct);
}
