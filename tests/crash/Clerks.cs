using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Yakutiye.BilgiIslem.Crash;

/// <summary>People who open tickets as fast as they can, until the portal is gone.</summary>
internal static class Clerks
{
    // One each: a person who signs in three times at once is told to try again.
    private static readonly string[] People = ["birim", "birim2", "personel"];
    private const string NewTicket = "/destek/talepler/yeni";
    private static readonly HtmlParser Parser = new();

    public static async Task WorkUntilKilledAsync(Portal portal, int category, Dictionary<int, string> acknowledged)
    {
        var clients = await Task.WhenAll(People.Select(name => SignInAsync(portal, name)));

        // The first ticket is slow to come; the kill shall hit the saving, not the warming up.
        await Task.WhenAll(clients.Select(client => OpenTicketAsync(client, category, acknowledged)));
        var work = Task.WhenAll(clients.Select(client => OpenTicketsAsync(client, category, acknowledged)));
        await Task.Delay(RandomNumberGenerator.GetInt32(50, 500));
        portal.Kill();
        await work;
        Array.ForEach(clients, client => client.Dispose());
    }

    private static async Task<HttpClient> SignInAsync(Portal portal, string userName)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = portal.Address };
        var form = await FormAsync(client, "/giris");
        form["UserName"] = userName;
        form["Password"] = "Yakutiye.2026";
        using var content = new FormUrlEncodedContent(form);
        var answer = await client.PostAsync(new Uri("/giris", UriKind.Relative), content);
        if (answer.Headers.Location is null)
        {
            throw new InvalidOperationException($"Sign-in was refused: {(int)answer.StatusCode}.");
        }

        return client;
    }

    private static async Task OpenTicketsAsync(HttpClient client, int category, Dictionary<int, string> acknowledged)
    {
        try
        {
            while (true)
            {
                await OpenTicketAsync(client, category, acknowledged);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or SocketException or TaskCanceledException)
        {
            // The portal has been killed; what was not acknowledged may be there or not, but never by halves.
        }
    }

    private static async Task OpenTicketAsync(HttpClient client, int category, Dictionary<int, string> acknowledged)
    {
        var title = $"Çökme {Guid.NewGuid():N}";
        var form = await FormAsync(client, NewTicket);
        form["CategoryId"] = category.ToString(CultureInfo.InvariantCulture);
        form["Title"] = title;
        form["Description"] = "Işık yanmıyor.";
        form["Urgency"] = "Normal";
        using var content = new FormUrlEncodedContent(form);
        var answer = await client.PostAsync(new Uri(NewTicket, UriKind.Relative), content);
        var link = answer.Headers.Location?.ToString() ?? throw new InvalidOperationException($"The ticket was refused: {(int)answer.StatusCode}.");
        lock (acknowledged)
        {
            acknowledged.Add(int.Parse(link.Split('/')[^1], CultureInfo.InvariantCulture), title);
        }
    }

    // The hidden fields: the antiforgery token and the one-time key.
    private static async Task<Dictionary<string, string>> FormAsync(HttpClient client, string path)
    {
        var page = Parser.ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        var form = page.Forms.First(f => f.Method == "post" && f.QuerySelector("[name=UserName],[name=Title]") is not null);
        return form.Elements.OfType<IHtmlInputElement>()
            .Where(i => i.Type == "hidden" && !string.IsNullOrEmpty(i.Name))
            .GroupBy(i => i.Name!)
            .ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
    }
}
