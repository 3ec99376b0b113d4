using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

/// <summary>A route of the running application, as its own endpoint list tells it.</summary>
public sealed record PortalRoute(string Method, string Pattern, ControllerActionDescriptor Action, bool IsAnonymous, IReadOnlyList<string> Policies)
{
    /// <summary>E.g. <c>GET destek/talepler/{id}</c>: constraints left out.</summary>
    public string Key => $"{Method} {System.Text.RegularExpressions.Regex.Replace(Pattern, @"\{\**(\w+)[^}]*\}", "{$1}")}";

    public static IReadOnlyList<PortalRoute> Of(PortalFactory portal) =>
        [.. portal.Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => From(e, m)))
            .DistinctBy(r => r.Key)
            .OrderBy(r => r.Key, StringComparer.Ordinal)];

    private static PortalRoute From(RouteEndpoint endpoint, string method) => new(
        method,
        endpoint.RoutePattern.RawText?.TrimStart('/') ?? "",
        endpoint.Metadata.GetRequiredMetadata<ControllerActionDescriptor>(),
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
        [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>()]);
}
