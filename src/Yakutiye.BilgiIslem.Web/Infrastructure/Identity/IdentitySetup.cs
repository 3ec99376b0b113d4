using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.People.Passwords;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

public static class IdentitySetup
{
    public static IServiceCollection AddPortalIdentity(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        ProtectKeys(services.AddDataProtection().SetApplicationName("Yakutiye.BilgiIslem").PersistKeysToDbContext<AppDb>(), configuration);
        services.AddIdentityCore<AppUser>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = AppUser.MostFailures;
                options.Lockout.DefaultLockoutTimeSpan = AppUser.LockedFor;
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789._-";
            })
            .AddRoles<AppRole>()
            .AddEntityFrameworkStores<AppDb>();
        services.AddSingleton<SessionLimits>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<PowersDesk>();
        services.AddScoped<PrivacyDesk>();
        services.AddScoped<SecondFactorRule>();
        services.AddScoped<SignInFailures>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<SessionStart>();
        services.AddSingleton<PendingSignIn>();
        services.AddSingleton<TotpBox>();
        services.AddSingleton(new PasswordRule());
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            var https = CookieNames.AreSecure(configuration, environment);
            options.Cookie.Name = CookieNames.For("yakutiye", https);
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/giris";
            options.LogoutPath = "/cikis";
            options.ReturnUrlParameter = "donus";
            options.SlidingExpiration = true;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(configuration.GetValue("Security:IdleMinutes", 60));
            options.Events = CookieEvents.Create();
        });
        return services;
    }

    // The keys lie in the database and in its backups; a certificate that lies elsewhere makes a stolen copy useless.
    private static void ProtectKeys(IDataProtectionBuilder keys, IConfiguration configuration)
    {
        if (configuration["Security:KeyCertificate:Path"] is { Length: > 0 } path)
        {
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(path, configuration["Security:KeyCertificate:Password"]));
        }
    }
}
