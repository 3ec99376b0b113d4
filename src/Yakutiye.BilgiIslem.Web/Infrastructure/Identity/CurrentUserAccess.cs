using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

public static class CurrentUserAccess
{
    private static readonly object Key = new();

    extension(HttpContext context)
    {
        /// <summary>Null before sign-in.</summary>
        public CurrentUser? SignedIn
        {
            get => context.Items[Key] as CurrentUser;
            set => context.Items[Key] = value;
        }
    }

    public static IServiceCollection AddCurrentUser(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<IActingContext, RequestActingContext>();
        services.AddScoped<ICurrentUser>(
            provider => provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.SignedIn as ICurrentUser ?? Nobody.Instance);
        return services;
    }

    private sealed class RequestActingContext(IHttpContextAccessor accessor) : IActingContext
    {
        public Actor Actor => accessor.HttpContext?.SignedIn?.Actor ?? Actor.System;
        public string RequestId => accessor.HttpContext?.TraceIdentifier ?? "";
        public string? Address => accessor.HttpContext?.Connection.RemoteIpAddress?.ToString();
    }
}
