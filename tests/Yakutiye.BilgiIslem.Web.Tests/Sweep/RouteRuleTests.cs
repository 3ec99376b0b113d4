using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

public sealed class RouteRuleTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public void Every_policy_that_a_route_names_is_a_declared_permission()
    {
        var catalog = portal.Services.GetRequiredService<PermissionCatalog>();

        var unknown = PortalRoute.Of(portal).SelectMany(r => r.Policies.Where(p => catalog.Find(p) is null).Select(p => $"{r.Key}: {p}"));

        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_unsafe_verb_asks_for_the_antiforgery_token()
    {
        var options = portal.Services.GetRequiredService<IOptions<MvcOptions>>().Value;
        var exempt = PortalRoute.Of(portal).Where(r => r.Action.EndpointMetadata.OfType<IgnoreAntiforgeryTokenAttribute>().Any());

        Assert.Contains(options.Filters, f => f is AutoValidateAntiforgeryTokenAttribute);
        Assert.Empty(exempt.Select(r => r.Key));
    }

    [Fact]
    public void Every_form_has_a_validator()
    {
        using var scope = portal.Services.CreateScope();
        var forms = PortalRoute.Of(portal)
            .Where(r => r.Method is not ("GET" or "HEAD"))
            .SelectMany(r => r.Action.MethodInfo.GetParameters())
            .Select(p => p.ParameterType)
            .Where(t => t.Namespace?.StartsWith("Yakutiye.BilgiIslem.Web", StringComparison.Ordinal) == true && !t.IsEnum)
            .Distinct();

        var without = forms.Where(f => scope.ServiceProvider.GetService(typeof(IValidator<>).MakeGenericType(f)) is null);

        Assert.Empty(without.Select(f => f.Name));
    }

    [Fact]
    public void Nothing_is_changed_by_asking_for_a_page()
    {
        var verbs = PortalRoute.Of(portal)
            .Where(r => r.Method is "GET")
            .Where(r => r.Action.ActionName is "Delete" or "Save" or "Create" or "Update");

        Assert.Empty(verbs.Select(r => r.Key));
    }

    [Fact]
    public void Lists_of_a_form_are_arrays_because_the_binder_fills_nothing_else_that_begins_empty()
    {
        var lists = PortalRoute.Of(portal)
            .Where(r => r.Method is not ("GET" or "HEAD"))
            .SelectMany(r => r.Action.MethodInfo.GetParameters())
            .Where(p => p.ParameterType.Name.EndsWith("Form", StringComparison.Ordinal))
            .SelectMany(p => p.ParameterType.GetProperties())
            .Where(p => p is { CanWrite: true, PropertyType: { IsInterface: true, IsGenericType: true } list } && IsSimple(list.GetGenericArguments()[0]));

        Assert.Empty(lists.Select(p => $"{p.DeclaringType!.Name}.{p.Name}").Distinct());
    }

    private static bool IsSimple(Type type) => type.IsEnum || type == typeof(string) || type == typeof(int) || type == typeof(Guid);
}
