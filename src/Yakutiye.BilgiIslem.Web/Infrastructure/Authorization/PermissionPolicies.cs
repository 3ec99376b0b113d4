using Microsoft.AspNetCore.Authorization;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Identity;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Authorization;

/// <summary>One policy per permission; whatever names no policy is for who is signed in; what nobody declared is denied.</summary>
public static class PermissionPolicies
{
    public static IServiceCollection AddPermissionPolicies(this IServiceCollection services, IEnumerable<Permission> permissions)
    {
        services.AddSingleton<IAuthorizationHandler, Handler>();
        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var permission in permissions)
            {
                options.AddPolicy(permission.Key, policy => policy.RequireAuthenticatedUser().AddRequirements(new Requirement(permission.Key)));
            }
        });
        return services;
    }

    /// <summary>Readable by tests and by the sweep of routes.</summary>
    public sealed record Requirement(string Permission) : IAuthorizationRequirement;

    private sealed class Handler(IHttpContextAccessor accessor) : AuthorizationHandler<Requirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
        {
            if (accessor.HttpContext?.SignedIn is { } user && user.Can(requirement.Permission))
            {
                // From here on the act bears both names when the power is lent.
                user.As(requirement.Permission);
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
