using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Yakutiye.BilgiIslem.Web.Tests.HelpDesk;

/// <summary>Another node of the same portal: the same folder, and so the same database.</summary>
internal sealed class SecondNode(string folder) : WebApplicationFactory<Program>
{
    public required TimeProvider Clock { get; init; }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Storage:Directory", folder);
        builder.UseSetting("DemoYear", "false");
        builder.UseSetting("ScheduledWorks", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
        builder.ConfigureTestServices(services => services.AddSingleton(Clock));
    }
}
