using System.Net;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Sweep;

public sealed class MissingRecordTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    // Refused by a sentence before the record is looked up.
    private static readonly string[] ByASentence = ["POST destek/talepler/{id}/bagla", "POST yonetim/vekaletler/{id}/bitir"];

    [Theory]
    [InlineData("mudur"), InlineData("sef"), InlineData("personel"), InlineData("some"), InlineData("birim"), InlineData("baskan"), InlineData("yonetici")]
    public async Task What_is_not_there_is_not_found_whatever_is_sent(string account)
    {
        var table = RouteTable.Read();
        using var visitor = await portal.SignInAsync(account);
        var token = await visitor.TokenAsync("/panom");
        var wrong = new List<string>();
        foreach (var route in PortalRoute.Of(portal).Where(r => IsAboutARecord(r) && table[r.Key]?.Contains(account) == true))
        {
            using var body = new FormUrlEncodedContent([.. FilledForm.Of(route.Action).Where(f => f.Key is not "id"), new("__RequestVerificationToken", token)]);
            var answer = await visitor.Client.PostAsync("/" + RouteParts.Filled(route.Pattern), body);
            if (answer.StatusCode is not HttpStatusCode.NotFound && !(answer.StatusCode is HttpStatusCode.Redirect && ByASentence.Contains(route.Key, StringComparer.Ordinal)))
            {
                wrong.Add($"{route.Key}: {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        Assert.Empty(wrong);
    }

    // What takes no form is not sent one.
    private static bool IsAboutARecord(PortalRoute route) => route.Method is "POST" && route.Pattern.Contains("{id:int}", StringComparison.Ordinal)
        && route.Action.Parameters.All(p => p.BindingInfo?.BindingSource != BindingSource.Body);
}
