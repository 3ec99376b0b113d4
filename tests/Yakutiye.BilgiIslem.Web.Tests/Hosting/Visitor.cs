using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

namespace Yakutiye.BilgiIslem.Web.Tests.Hosting;

/// <summary>A person at a browser: opens pages, fills in forms, sends them.</summary>
public sealed class Visitor(HttpClient client) : IDisposable
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    public async Task SignInAsync(string userName, string password = DemoAccounts.Password)
    {
        var answer = await PostAsync("/giris", new() { ["UserName"] = userName, ["Password"] = password });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The page, which must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        var answer = await client.GetAsync(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode} {answer.Headers.Location}");
        return await ReadAsync(answer);
    }

    public async Task<HttpStatusCode> StatusAsync(string path) => (await client.GetAsync(path)).StatusCode;

    /// <summary>Sends a form with the token of the page that it stands on.</summary>
    /// <param name="page">The page to take the token from; null: the same path.</param>
    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields, string? page = null)
    {
        var token = await TokenAsync(page ?? path);
        return await client.PostAsync(path, new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token))));
    }

    /// <summary>Sends the only form of the page whose action is <paramref name="action"/> with its own hidden fields and the given ones over them.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, string action, Dictionary<string, string>? fields = null)
    {
        var form = page.Forms.Single(f => f.GetAttribute("action") == action && string.Equals(f.Method, "post", StringComparison.OrdinalIgnoreCase));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type is "hidden" && i.Name is not null))
        {
            values[input.Name!] = input.Value;
        }

        foreach (var (name, value) in fields ?? [])
        {
            values[name] = value;
        }

        return await client.PostAsync(action, new FormUrlEncodedContent(values));
    }

    /// <summary>A form with files.</summary>
    public async Task<HttpResponseMessage> UploadAsync(
        string path, Dictionary<string, string> fields, string page, params (string Field, string Name, byte[] Bytes)[] files)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(new("__RequestVerificationToken", await TokenAsync(page))))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (field, name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, name);
        }

        return await client.PostAsync(path, content);
    }

    public async Task<string> TokenAsync(string page)
    {
        var answer = await client.GetAsync(page);
        var document = await ReadAsync(answer);
        return (document.QuerySelector("input[name=__RequestVerificationToken]") as IHtmlInputElement)?.Value ?? "";
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) => Parser.ParseDocument(await answer.Content.ReadAsStringAsync());

    public void Dispose() => client.Dispose();
}
