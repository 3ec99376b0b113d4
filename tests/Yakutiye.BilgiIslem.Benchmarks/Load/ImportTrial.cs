using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Yakutiye.BilgiIslem.Benchmarks.Seeding;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

namespace Yakutiye.BilgiIslem.Benchmarks.Load;

/// <param name="Look">From the preview's address to its page: the file is read and every line checked.</param>
/// <param name="Apply">From the button to the voucher: checked again and written.</param>
internal sealed record ImportTimes(int Lines, TimeSpan Upload, TimeSpan Look, TimeSpan Apply);

/// <summary>Brings a file of assets in as the registrar does it, once: upload, look, apply.</summary>
internal sealed partial class ImportTrial(Uri address)
{
    private const string Page = "/envanter/aktarim";
    private readonly CookieContainer _jar = new();

    public static async Task<ImportTimes> MeasureAsync(SeededDatabase database, int lines)
    {
        await using var portal = await Portal.StartAsync(database.Copy());
        return await new ImportTrial(portal.Address).RunAsync(database.OpeningOrderId, lines);
    }

    private async Task<ImportTimes> RunAsync(int orderId, int lines)
    {
        using var handler = new HttpClientHandler { CookieContainer = _jar, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        await PostAsync(client, "/giris", "/giris", new() { ["UserName"] = "sef", ["Password"] = DemoAccounts.Password });

        var begun = Stopwatch.GetTimestamp();
        var preview = await UploadAsync(client, lines);
        var uploaded = Stopwatch.GetElapsedTime(begun);

        begun = Stopwatch.GetTimestamp();
        var page = await TextAsync(client, $"{preview}?emir={orderId.ToString(CultureInfo.InvariantCulture)}");
        var looked = Stopwatch.GetElapsedTime(begun);
        if (!page.Contains("20.000", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(Regex.Replace(Regex.Replace(page[page.IndexOf("<main", StringComparison.Ordinal)..], "<[^>]+>", " "), @"\s+", " ")[..1500]);
        }

        begun = Stopwatch.GetTimestamp();
        var done = await PostAsync(client, preview, $"{preview}/uygula?emir={orderId.ToString(CultureInfo.InvariantCulture)}", []);
        if (!done.Contains("/fisler", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The file was not taken: {done}");
        }

        return new ImportTimes(lines, uploaded, looked, Stopwatch.GetElapsedTime(begun));
    }

    private static async Task<string> UploadAsync(HttpClient client, int lines)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Token(await TextAsync(client, Page))), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(Csv(lines))), "File", "envanter.csv" },
        };
        using var answer = await client.PostAsync(new Uri(Page, UriKind.Relative), content);
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"The file was refused: {answer.StatusCode}");
    }

    // Nine of ten stand in the warehouse, the rest is held by people.
    private static string Csv(int lines)
    {
        var csv = new StringBuilder("Taşınır kodu;Ad;Marka;Model;Seri no;Giriş tarihi;Değer;KDV;Ambar;Zimmetli kişi;Birim;Oda\r\n");
        for (var i = 0; i < lines; i++)
        {
            var holder = i % 10 == 0 ? string.Create(CultureInfo.InvariantCulture, $"kisi{i % 40}") : "";
            csv.Append(CultureInfo.InvariantCulture, $"255.02.02.01;Ekran;Işık;M{i % 90};AKT{i:000000};0{1 + i % 9}.03.202{i % 6};{2000 + i % 700};20;{SeedStore.Warehouse};{holder};;\r\n");
        }

        return csv.ToString();
    }

    private static async Task<string> PostAsync(HttpClient client, string page, string action, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Token(await TextAsync(client, page));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri(action, UriKind.Relative), content);
        if (answer.StatusCode is not HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{action} answered {answer.StatusCode}");
        }

        return answer.Headers.Location?.OriginalString ?? "";
    }

    private static Task<string> TextAsync(HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative));

    private static string Token(string page) => TokenField.Match(page).Groups[1].Value;

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField { get; }
}
