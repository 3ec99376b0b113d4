using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;
using static Yakutiye.BilgiIslem.Web.Tests.Firms.FirmArranging;

namespace Yakutiye.BilgiIslem.Web.Tests.Firms;

public sealed class ContractPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("{0}"), InlineData("{0}/duzenle"), InlineData("{0}/kapat"), InlineData("{0}/kisi"), InlineData("{0}/kisi/{1}"), InlineData("{0}/sozlesme")]
    [InlineData("sozlesmeler"), InlineData("sozlesmeler?firma={0}"), InlineData("sozlesmeler/{2}"), InlineData("sozlesmeler/{2}/duzenle"), InlineData("sozlesmeler/{2}/yenile"), InlineData("sozlesmeler/{2}/bitir")]
    public async Task Every_page_of_a_firm_and_its_contract_opens_for_who_edits(string path)
    {
        var (firm, contact, contract) = await portal.FirmAsync("Açılan Firma");
        using var visitor = await portal.SignInAsync("personel");

        var page = await visitor.OpenAsync("/firmalar/" + string.Format(System.Globalization.CultureInfo.InvariantCulture, path, firm, contact, contract));

        Assert.Contains("Açılan Firma", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contract_that_ends_before_it_begins_is_refused_and_keeps_what_was_typed()
    {
        var (firm, _, _) = await portal.FirmAsync("Ters Günler");
        using var visitor = await portal.SignInAsync("personel");

        var answer = await visitor.PostAsync($"/firmalar/{firm}/sozlesme", new(ContractFields("Ters sözleşme", 10, 9)) { ["Cost"] = "1.250,75" });
        var page = await Visitor.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(FirmsText.EndBeforeStart, page.QuerySelector("#EndsOn-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ters sözleşme", page.QuerySelector("#Subject")!.GetAttribute("value"));
        Assert.Equal("1.250,75", page.QuerySelector("#Cost")!.GetAttribute("value"));
        Assert.False(await portal.WithDbAsync(db => db.Set<FirmContract>().AnyAsync(c => c.Subject == "Ters sözleşme")));
    }

    [Fact]
    public async Task Who_saves_a_contract_over_a_newer_version_sees_both_and_may_try_again()
    {
        var (_, _, id) = await portal.FirmAsync("İki Elden");
        var path = $"/firmalar/sozlesmeler/{id}/duzenle";
        using var first = await portal.SignInAsync("personel");
        using var second = await portal.SignInAsync("sef");
        var mine = await first.OpenAsync(path);
        await second.SubmitAsync(await second.OpenAsync(path), path, ContractFields("Şefin yazdığı", -100, 200));

        var answer = await first.SubmitAsync(mine, path, ContractFields("Benim yazdığım", -100, 300));
        var page = await Visitor.ReadAsync(answer);
        var again = await first.SubmitAsync(page, path, ContractFields("Benim yazdığım", -100, 300));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Şefin yazdığı", page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(FirmsText.Day(Today.AddDays(300)), page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Benim yazdığım", page.QuerySelector("#Subject")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("Benim yazdığım", (await StoredAsync(id)).Subject);
    }

    [Fact]
    public async Task A_renewal_leads_both_ways_and_the_earlier_contract_presses_no_more()
    {
        var (_, _, id) = await portal.FirmAsync("Zincir Ltd.", to: 10, subject: "Zincirli bakım");
        using var visitor = await portal.SignInAsync("sef");
        var before = await visitor.OpenAsync("/firmalar/sozlesmeler?durum=Ending&q=zincirli");
        var form = await visitor.OpenAsync($"/firmalar/sozlesmeler/{id}/yenile");

        await visitor.SubmitAsync(form, $"/firmalar/sozlesmeler/{id}/yenile", ContractFields("Zincirli bakım, yeni dönem", 11, 375));
        var next = await portal.WithDbAsync(db => db.Set<FirmContract>().SingleAsync(c => c.RenewsId == id));
        var after = await visitor.OpenAsync("/firmalar/sozlesmeler?durum=Ending&q=zincirli");

        Assert.Single(before.QuerySelectorAll("tbody tr"));
        Assert.Empty(after.QuerySelectorAll("tbody tr"));
        Assert.NotNull((await visitor.OpenAsync($"/firmalar/sozlesmeler/{id}")).QuerySelector($"a[href='/firmalar/sozlesmeler/{next.Id}']"));
        Assert.NotNull((await visitor.OpenAsync($"/firmalar/sozlesmeler/{next.Id}")).QuerySelector($"a[href='/firmalar/sozlesmeler/{id}']"));
        Assert.Equal(HttpStatusCode.Redirect, await visitor.StatusAsync($"/firmalar/sozlesmeler/{id}/yenile"));
        Assert.Contains(FirmsText.ContractRenewed, (await visitor.OpenAsync($"/firmalar/sozlesmeler/{id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contract_is_ended_early_with_a_reason_and_that_can_be_taken_back()
    {
        var (_, _, id) = await portal.FirmAsync("Erken Biten");
        using var visitor = await portal.SignInAsync("personel");

        var bare = await visitor.PostAsync($"/firmalar/sozlesmeler/{id}/bitir", new() { ["EndedOn"] = Iso(-1) });
        await visitor.PostAsync($"/firmalar/sozlesmeler/{id}/bitir", new() { ["EndedOn"] = Iso(-1), ["EndReason"] = "Hizmet alınamadı." });
        var ended = await StoredAsync(id);
        var page = await visitor.OpenAsync($"/firmalar/sozlesmeler/{id}");
        await visitor.SubmitAsync(page, $"/firmalar/sozlesmeler/{id}/devam");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.StatusCode);
        Assert.Equal(Today.AddDays(-1), ended.LastDay);
        Assert.Contains("Hizmet alınamadı.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Today.AddDays(200), (await StoredAsync(id)).LastDay);
    }

    [Fact]
    public async Task The_history_of_a_contract_speaks_Turkish()
    {
        var (_, _, id) = await portal.FirmAsync("Tarihçeli", kind: ContractKind.Warranty);
        using var visitor = await portal.SignInAsync("sef");

        var history = (await visitor.OpenAsync($"/firmalar/sozlesmeler/{id}")).QuerySelector("details.card .history-line")!.TextContent;

        Assert.Contains("Garanti", history, StringComparison.Ordinal);
        Assert.DoesNotContain("Warranty", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picker_of_contracts_keeps_to_the_firm_that_is_asked_for()
    {
        var (firm, _, contract) = await portal.FirmAsync("Seçici Bir", subject: "Işıklandırma bakımı");
        await portal.FirmAsync("Seçici İki", subject: "Işıklandırma bakımı");
        using var visitor = await portal.SignInAsync("personel");

        var rows = JsonDocument.Parse(await visitor.Client.GetStringAsync($"/firmalar/sozlesmeler/sec?q=isiklandirma&firma={firm}")).RootElement.EnumerateArray().ToList();

        Assert.Equal(contract.ToString(System.Globalization.CultureInfo.InvariantCulture), Assert.Single(rows).GetProperty("value").GetString());
    }

    private Task<FirmContract> StoredAsync(int id) => portal.WithDbAsync(db => db.Set<FirmContract>().AsNoTracking().SingleAsync(c => c.Id == id));
}
