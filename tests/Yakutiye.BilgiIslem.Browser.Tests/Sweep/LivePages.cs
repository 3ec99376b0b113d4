using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Browser.Tests.Hosting;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Browser.Tests.Sweep;

/// <summary>The addresses that the running application itself lists.</summary>
internal static class LivePages
{
    private static readonly string[] TicketSteps = ["", "?sekme=tarihce", "/ata", "/yanit", "/ic-not", "/yerinde", "/coz", "/beklet", "/siniflandir", "/degerlendir"];

    /// <summary>Every page that can be opened without naming a record, and those of a few tickets.</summary>
    /// <param name="withRecords">also those of a record of every other kind</param>
    public static async Task<IReadOnlyList<string>> OfAsync(Portal portal, bool withRecords) =>
        [.. portal.Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(IsPage)
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/'))
            .Distinct()
            .Order(StringComparer.Ordinal),
            .. await portal.WithDbAsync(TicketsAsync), .. withRecords ? await portal.WithDbAsync(LiveRecords.OfAsync) : []];

    private static bool IsPage(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
        && endpoint.RoutePattern.Parameters.Count == 0
        && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") is true;

    /// <summary>The newest ticket in every state that shows different buttons, one of the clerk's own among them; a person.</summary>
    private static async Task<IReadOnlyList<string>> TicketsAsync(AppDb db)
    {
        var pages = new List<string>();
        foreach (var status in new[] { TicketStatus.New, TicketStatus.InProgress, TicketStatus.Resolved, TicketStatus.Closed })
        {
            var id = await db.Set<Ticket>().Where(t => t.Status == status).OrderByDescending(t => t.Id).Select(t => t.Id).FirstAsync();
            pages.AddRange(TicketSteps.Take(status is TicketStatus.InProgress ? TicketSteps.Length : 1).Select(step => $"/destek/talepler/{id}{step}"));
        }

        var clerk = await db.Users.Where(u => u.UserName == "birim").Select(u => u.Id).SingleAsync();
        var own = await db.Set<Ticket>().Where(t => t.RequesterId == clerk).OrderByDescending(t => t.Id).Select(t => t.Id).FirstAsync();
        return [.. pages, $"/destek/talepler/{own}", $"/rehber/{clerk}", $"/yonetim/kullanicilar/{clerk}"];
    }
}
