using System.Net;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

public sealed class ForgerySweepTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task No_form_is_taken_without_its_token_or_with_somebody_elses()
    {
        using var director = await portal.SignInAsync("mudur");
        using var other = await portal.SignInAsync("birim");
        var foreign = await other.TokenAsync("/panom");
        var taken = new List<string>();
        foreach (var route in PortalRoute.Of(portal).Where(r => r.Method is not ("GET" or "HEAD")))
        {
            foreach (var token in new[] { "", foreign })
            {
                var path = "/" + RouteParts.Filled(route.Pattern);
                using var body = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
                var answer = await director.Client.PostAsync(path, body);

                // Who may not use the route at all is refused for that first.
                if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.Forbidden))
                {
                    taken.Add($"{route.Key}: {(int)answer.StatusCode}");
                }
            }
        }

        Assert.Empty(taken);
        Assert.Equal(HttpStatusCode.OK, await director.StatusAsync("/panom"));
    }
}
