using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Firms;

public sealed class FirmPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_firm_is_entered_and_shown_with_its_people_and_contracts()
    {
        using var visitor = await portal.SignInAsync("personel");

        var answer = await visitor.PostAsync("/firmalar/yeni", new() { ["Name"] = "Çoruh Bilişim Ltd.", ["TaxNumber"] = "8790017566", ["Phone"] = "0442 000 11 11" });
        var address = answer.Headers.Location!.OriginalString;
        await visitor.PostAsync($"{address}/kisi", new() { ["Name"] = "Ülkü Şahin", ["Title"] = "Satış" });
        await visitor.PostAsync($"{address}/sozlesme", new() { ["Kind"] = "Warranty", ["Subject"] = "Sunucu garantisi", ["StartsOn"] = "2026-01-01", ["EndsOn"] = "2028-12-31", ["NoticeDays"] = "30" });
        var page = await visitor.OpenAsync(address);

        Assert.Contains("Çoruh Bilişim Ltd.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ülkü Şahin", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sunucu garantisi", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tax_number_that_exists_is_refused_and_nothing_typed_is_lost()
    {
        await AddAsync("Birinci Firma", "3982597912");
        using var visitor = await portal.SignInAsync("personel");

        var answer = await visitor.PostAsync("/firmalar/yeni", new() { ["Name"] = "İkinci Firma", ["TaxNumber"] = "3982597912" });
        var page = await Visitor.ReadAsync(answer);

        Assert.Contains("Birinci Firma", page.QuerySelector("[data-valmsg-for=TaxNumber]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("İkinci Firma", page.QuerySelector("input[name=Name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_saves_over_a_newer_version_sees_both()
    {
        var id = await AddAsync("Ortak Firma");
        using var first = await portal.SignInAsync("personel");
        using var second = await portal.SignInAsync("sef");
        var mine = await first.OpenAsync($"/firmalar/{id}/duzenle");
        var version = mine.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        await second.PostAsync($"/firmalar/{id}/duzenle", new() { ["Name"] = "Ortak Firma A.Ş.", ["Version"] = version });

        var answer = await first.PostAsync($"/firmalar/{id}/duzenle", new() { ["Name"] = "Ortak Firma Ltd.", ["Version"] = version });
        var page = await Visitor.ReadAsync(answer);

        Assert.Contains("Ortak Firma A.Ş.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ortak Firma Ltd.", page.QuerySelector("input[name=Name]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_contract_is_renewed_once()
    {
        var (firm, contract) = await ContractAsync("Yenilenen Firma");
        using var visitor = await portal.SignInAsync("sef");
        var fields = new Dictionary<string, string> { ["Kind"] = "Maintenance", ["Subject"] = "Bakım 2027", ["StartsOn"] = "2027-01-01", ["EndsOn"] = "2027-12-31", ["NoticeDays"] = "30" };

        var first = await visitor.PostAsync($"/firmalar/sozlesmeler/{contract}/yenile", fields);
        var second = await Visitor.ReadAsync(await visitor.PostAsync($"/firmalar/sozlesmeler/{contract}/yenile", fields, "/panom"));

        Assert.Equal($"/firmalar/{firm}", first.Headers.Location!.OriginalString);
        Assert.Contains(FirmsText.ContractRenewed, second.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_a_contract_is_told_once_to_Mudur_and_Sef()
    {
        await ContractAsync("Biten Firma", Yakutiye.BilgiIslem.Calendar.Istanbul.Today(TimeProvider.System).AddDays(10));

        var told = await TellAsync();
        var again = await TellAsync();
        var notices = await portal.WithDbAsync(db => db.Set<Notification>().CountAsync(n => n.Kind == ContractNotices.Ending && EF.Functions.Like(n.Text, "Biten Firma%")));

        Assert.True(told >= 1);
        Assert.Equal(0, again);
        Assert.Equal(2, notices);
    }

    [Fact]
    public async Task The_picker_offers_open_firms_by_the_beginning_of_their_words()
    {
        await AddAsync("Işıklı Kartuş Dolum");
        using var visitor = await portal.SignInAsync("personel");

        var rows = JsonDocument.Parse(await visitor.Client.GetStringAsync("/firmalar/sec?q=isik")).RootElement.EnumerateArray().ToList();

        Assert.Equal("Işıklı Kartuş Dolum", Assert.Single(rows).GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("/firmalar"), InlineData("/firmalar/sec"), InlineData("/firmalar/sozlesmeler"), InlineData("/firmalar/excel")]
    public async Task A_department_user_sees_no_firm(string path)
    {
        using var visitor = await portal.SignInAsync("birim");

        Assert.Contains(await visitor.StatusAsync(path), new[] { HttpStatusCode.Redirect, HttpStatusCode.Forbidden });
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_firm()
    {
        using var visitor = await portal.SignInAsync("personel");
        var fields = new Dictionary<string, string> { ["Name"] = "Bir Kez Ltd.", ["FormKey"] = Guid.NewGuid().ToString() };

        var first = await visitor.PostAsync("/firmalar/yeni", fields);
        var second = await visitor.PostAsync("/firmalar/yeni", fields);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    private Task<int> AddAsync(string name, string? taxNumber = null) => portal.WithDbAsync(async db =>
    {
        var firm = new Firm(new FirmCard(name, TaxNumber: taxNumber));
        db.Add(firm);
        await db.SaveChangesAsync();
        return firm.Id;
    });

    private Task<(int Firm, int Contract)> ContractAsync(string name, DateOnly? end = null) => portal.WithDbAsync(async db =>
    {
        var firm = new Firm(new FirmCard(name));
        var contract = firm.AddContract(new ContractCard(ContractKind.Maintenance, "Bakım", new DateOnly(2026, 1, 1), end ?? new DateOnly(2026, 12, 31)));
        db.Add(firm);
        await db.SaveChangesAsync();
        return (firm.Id, contract.Id);
    });

    private async Task<int> TellAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ContractNotices>().RunAsync(CancellationToken.None);
    }
}
