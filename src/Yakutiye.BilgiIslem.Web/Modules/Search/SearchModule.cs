using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Search.Sources;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Search;

/// <summary>One box over everything that a person may see.</summary>
public sealed class SearchModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<ISearchSource, PeopleSource>();
        services.AddScoped<ISearchSource, UnitSource>();
    }
}
