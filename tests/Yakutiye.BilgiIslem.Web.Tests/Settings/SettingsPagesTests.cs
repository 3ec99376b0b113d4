using System.Net;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Tests.Attachments;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Settings;

public sealed class SettingsPagesTests : IDisposable
{
    private const string Page = "/yonetim/ayarlar";
    private readonly PortalFactory _portal = new();

    [Fact]
    public async Task A_new_accent_reaches_the_style_sheet_that_even_the_sign_in_page_loads()
    {
        using var visitor = await _portal.SignInAsync("yonetici");
        using var stranger = _portal.NewVisitor();

        var answer = await visitor.PostAsync(Page, await FieldsAsync(visitor, ("Accent", "#7A1F2B")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var style = await stranger.Client.GetAsync("/tema.css");
        Assert.Equal("text/css", style.Content.Headers.ContentType!.MediaType);
        Assert.Contains("--accent:#7a1f2b", await style.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accent", "#ffe08a"), InlineData("Accent", "red;}body{display:none"), InlineData("DetsisNumber", "123"), InlineData("PortalAddress", "javascript:alert(1)"), InlineData("PortalAddress", "https://a.example/yol")]
    public async Task A_setting_that_would_spoil_pages_or_papers_is_refused(string field, string value)
    {
        using var visitor = await _portal.SignInAsync("yonetici");

        await visitor.PostAsync(Page, await FieldsAsync(visitor, (field, value)));

        Assert.Equal(new InstitutionSettings(), await ReadAsync());
    }

    [Theory]
    [InlineData("#0b5d75", 7.3), InlineData("#000000", 21)]
    public void The_contrast_of_white_on_a_colour_is_the_one_of_the_guidelines(string hex, double expected)
    {
        var contrast = AccentColour.Parse(hex).Contrast;

        Assert.Equal(expected, contrast, tolerance: 0.15);
    }

    [Fact]
    public void A_pale_colour_says_why_it_is_refused() =>
        Assert.Contains("karşıtlık", Assert.Throws<RuleException>(() => AccentColour.Parse("#8ec6d8")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_logo_is_drawn_anew_small_and_as_png()
    {
        using var visitor = await _portal.SignInAsync("yonetici");

        await visitor.UploadAsync($"{Page}/antet/sol", [], $"{Page}/antet", ("file", "logo.jpg", Pictures.Jpeg(2000, 1000)));

        using var logo = SKBitmap.Decode(Convert.FromBase64String((await ReadAsync()).LeftLogo!));
        Assert.Equal((480, 240), (logo.Width, logo.Height));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync($"{Page}/antet/sol.png"));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync($"{Page}/antet/sag.png"));
    }

    [Theory]
    [InlineData("logo.png", "MZ programı"), InlineData("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"), InlineData("logo.gif", "GIF89a")]
    public async Task What_is_no_picture_becomes_no_logo(string name, string content)
    {
        using var visitor = await _portal.SignInAsync("yonetici");

        await visitor.UploadAsync($"{Page}/antet/sol", [], $"{Page}/antet", ("file", name, System.Text.Encoding.UTF8.GetBytes(content)));

        Assert.Null((await ReadAsync()).LeftLogo);
    }

    [Fact]
    public async Task A_preview_publishes_nothing_and_a_new_text_becomes_the_next_version()
    {
        using var visitor = await _portal.SignInAsync("yonetici");

        var preview = await Visitor.ReadAsync(await visitor.PostAsync($"{Page}/kvkk", new() { ["Body"] = "## Yeni metin", ["IsPreview"] = "true" }));
        var afterPreview = await VersionsAsync();
        await visitor.PostAsync($"{Page}/kvkk", new() { ["Body"] = "## Yeni metin" });

        Assert.Contains("Yeni metin", preview.QuerySelector(".prose h4")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([1], afterPreview);
        Assert.Equal([1, 2], await VersionsAsync());
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync($"{Page}/kvkk/1"));
    }

    [Theory]
    [InlineData("mudur"), InlineData("personel"), InlineData("birim")]
    public async Task Only_the_administrator_sees_the_settings(string userName)
    {
        using var visitor = await _portal.SignInAsync(userName);

        foreach (var path in new[] { Page, $"{Page}/antet", $"{Page}/kvkk" })
        {
            Assert.NotEqual(HttpStatusCode.OK, await visitor.StatusAsync(path));
        }
    }

    public void Dispose() => _portal.Dispose();

    private Task<InstitutionSettings> ReadAsync() => _portal.WithAsync<SettingsDesk, InstitutionSettings>(d => d.ReadAsync<InstitutionSettings>(CancellationToken.None));

    private Task<List<int>> VersionsAsync() => _portal.WithDbAsync(db => db.Set<PrivacyNotice>().OrderBy(n => n.Number).Select(n => n.Number).ToListAsync());

    private static async Task<Dictionary<string, string>> FieldsAsync(Visitor visitor, (string Name, string Value) changed)
    {
        var page = await visitor.OpenAsync(Page);
        var form = page.Forms.Single(f => f.QuerySelector("[name=Municipality]") is not null);
        var fields = form.Elements.OfType<AngleSharp.Html.Dom.IHtmlInputElement>().Where(i => i.Name is not null and not "__RequestVerificationToken").ToDictionary(i => i.Name!, i => i.Value);
        fields[changed.Name] = changed.Value;
        return fields;
    }
}
