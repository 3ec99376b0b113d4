using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Yakutiye.BilgiIslem.Web.Infrastructure.Errors;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Security;

/// <summary>What stands between the network and the pages, in the order in which a request meets it.</summary>
public static class PortalSecurity
{
    public static IServiceCollection AddPortalSecurity(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var https = CookieNames.AreSecure(configuration, environment);
        services.Configure<KestrelServerOptions>(Limit);
        services.AddAntiforgery(options =>
        {
            options.HeaderName = "RequestVerificationToken";
            options.SuppressXFrameOptionsHeader = true;
            Harden(options.Cookie, "yakutiye-form", https, SameSiteMode.Strict);
        });
        services.Configure<CookieTempDataProviderOptions>(options => Harden(options.Cookie, "yakutiye-ileti", https, SameSiteMode.Lax));
        services.AddScoped<IShellBanners, PlainHttpBanner>();
        services.AddSingleton<ErrorPages>();
        return services.AddRequestRates(configuration);
    }

    /// <summary>Before routing: holds for files and errors too.</summary>
    public static void UsePortalSecurity(this WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrorPages();
    }

    /// <summary>After routing: who is it, may they, and is there something to do first.</summary>
    public static void UsePortalIdentity(this WebApplication app)
    {
        app.UseMiddleware<RequestSizes>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<DutyGate>();
    }

    private static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = RequestSizes.Form;
        options.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        options.Limits.MaxConcurrentConnections = 5_000;
    }

    private static void Harden(CookieBuilder cookie, string name, bool https, SameSiteMode sameSite)
    {
        cookie.Name = CookieNames.For(name, https);
        cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.Path = "/";
    }
}
