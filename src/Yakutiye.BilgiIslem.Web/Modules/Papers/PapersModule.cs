using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Papers;

/// <summary>Verification of printed papers by their code.</summary>
public sealed class PapersModule : IModule
{
    public void AddServices(IServiceCollection services) => services.AddScoped<PaperSeal>().AddScoped<PaperSigners>().AddTransient<IPreparation, PaperKey>();
}
