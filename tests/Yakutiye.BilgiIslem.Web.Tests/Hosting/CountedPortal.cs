using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Web.Tests.Hosting;

/// <summary>A portal that counts what it asks the database.</summary>
public sealed class CountedPortal : PortalFactory
{
    public CommandCounter Counter { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(Counter)));
    }
}
