using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Yakutiye.BilgiIslem.Benchmarks.Load;

/// <summary>A person who has signed in: the cookies to send, and the forms that were opened.</summary>
internal sealed class Visitor
{
    private readonly Uri _address;

    private Visitor(Uri address, string cookies) => (_address, Cookies) = (address, cookies);

    public string Cookies { get; private set; }

    /// <summary>With one of the accounts and the password that Development brings.</summary>
    public static async Task<Visitor> SignInAsync(Uri address, string userName, string password)
    {
        var jar = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = jar, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        var form = Fields(await client.GetStringAsync(new Uri("/giris", UriKind.Relative)), "/giris");
        (form["UserName"], form["Password"]) = (userName, password);
        using var content = new FormUrlEncodedContent(form);
        using var answer = await client.PostAsync(new Uri("/giris", UriKind.Relative), content);
        return answer.Headers.Location?.OriginalString is "/panom"
            ? new Visitor(address, jar.GetCookieHeader(address))
            : throw new InvalidOperationException($"{userName} could not sign in: {answer.StatusCode} {answer.Headers.Location}");
    }

    /// <summary>The hidden fields of a form, with its token, as the page gives them.</summary>
    public async Task<Dictionary<string, string>> OpenFormAsync(string page, string action)
    {
        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_address, page));
        request.Headers.Add("Cookie", Cookies);
        using var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            Cookies += $"; {cookie.Split(';')[0]}";
        }

        return Fields(await answer.Content.ReadAsStringAsync(), action);
    }

    private static Dictionary<string, string> Fields(string html, string action)
    {
        var page = new HtmlParser().ParseDocument(html);
        var form = page.Forms.FirstOrDefault(f => f.GetAttribute("action") == action && f.Method is "post")
            ?? throw new InvalidOperationException($"The page has no form for {action}: {page.Title}");
        return form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Where(i => i.Name is not null)
            .GroupBy(i => i.Name!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
    }
}
