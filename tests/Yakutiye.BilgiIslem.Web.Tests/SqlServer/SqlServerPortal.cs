using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.SqlServer;

/// <summary>The application with the provider of SQL Server, and no server: its commands are kept and answered with nothing.</summary>
public sealed class SqlServerPortal : PortalFactory
{
    private readonly CommandRecorder _recorder = new();
    private readonly RefusedTranslations _refused = new();

    public SqlServerPortal()
    {
        Settings["Database:Provider"] = "SqlServer";
        Settings["Database:MigrateAtStart"] = "false";
        Settings["Security:ExpensiveRequestsPerMinute"] = "100000";
        Settings["ConnectionStrings:Default"] = "Server=nowhere;Database=Yakutiye;Integrated Security=true";
    }

    public ICollection<string> Commands => _recorder.Commands.Keys;

    /// <summary>Queries that the provider could not turn into SQL.</summary>
    public IReadOnlyCollection<string> Refused => _refused.Messages;

    /// <summary>A browser of somebody with these roles.</summary>
    public HttpClient Visit(params string[] roles)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("X-Roles", string.Join(',', roles));
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<IPreparation>();
            services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
            services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(new SilentConnection(), _recorder));
            services.AddSingleton<ILoggerProvider>(_refused);
            services.AddSingleton<IStartupFilter, SignedInByHeader>();
        });
    }

    private sealed class SignedInByHeader : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (HttpContext context, RequestDelegate rest) =>
            {
                await SignInAsync(context);
                await rest(context);
            });
            next(app);
        };

        private static async Task SignInAsync(HttpContext context)
        {
            var roles = context.Request.Headers["X-Roles"].ToString().Split(',');
            var person = new PersonSnapshot(1, "deneme", "Deneme Kişisi", null, 1, "Birim", false, false, true, 1, "", roles, [], []);
            var powers = await context.RequestServices.GetRequiredService<PowersDesk>().PowersAsync(person, context.RequestAborted);
            context.SignedIn = new CurrentUser(person, powers, Guid.Empty);
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "1")], "Test"));
        }
    }
}
