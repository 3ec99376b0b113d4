using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class MovableCodePageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Path = "/envanter/ayarlar/kodlar";

    [Fact]
    public async Task A_child_is_added_below_its_parent_and_offered_to_pickers_at_once()
    {
        using var director = await portal.SignInAsync("mudur");
        var parent = await IdOfAsync("255.02.02");
        var page = await director.OpenAsync($"{Path}/yeni?ust={parent}");

        var answer = await director.SubmitAsync(page, $"{Path}/yeni", new() { ["Code"] = "255.02.02.09", ["Name"] = "Barkod okuyucular", ["Kind"] = "Scanner" });

        Assert.Equal("255.02.02.05", page.QuerySelector("#Code")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(await PickAsync(director, "q=barkod&dayanikli=true"), c => c.Contains("255.02.02.09 – Barkod okuyucular", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_code_at_the_wrong_place_is_refused_next_to_its_field_with_what_was_typed()
    {
        using var director = await portal.SignInAsync("mudur");
        var parent = await IdOfAsync("255.02.02");

        var answer = await director.SubmitAsync(
            await director.OpenAsync($"{Path}/yeni?ust={parent}"), $"{Path}/yeni", new() { ["Code"] = "255.03.01", ["Name"] = "Yanlış yer", ["Kind"] = "Other" });

        var page = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(InventoryText.CodeNotUnderParent("255.02.02"), page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Yanlış yer", page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_code_with_open_children_stays_and_a_closed_one_is_offered_no_more()
    {
        using var director = await portal.SignInAsync("mudur");
        var (parent, leaf) = (await IdOfAsync("255.02.05"), await IdOfAsync("255.02.05.01"));

        await director.PostAsync($"{Path}/{parent}/kapat", [], $"{Path}/{parent}");
        var refusal = (await director.OpenAsync(Path)).QuerySelector("#iletiler")!.TextContent;
        await director.PostAsync($"{Path}/{leaf}/kapat", [], $"{Path}/{leaf}");
        var closed = await PickAsync(director, "q=255.02.05.01");
        await director.PostAsync($"{Path}/{leaf}/ac", [], $"{Path}/{leaf}");

        Assert.Contains(InventoryText.CodeHasOpenChildren, refusal, StringComparison.Ordinal);
        Assert.Empty(closed);
        Assert.Single(await PickAsync(director, "q=255.02.05.01"));
    }

    [Fact]
    public async Task Pickers_of_devices_leave_out_what_is_used_up()
    {
        using var visitor = await portal.SignInAsync("birim");

        Assert.Contains(await PickAsync(visitor, "q=toner"), c => c.StartsWith("150.", StringComparison.Ordinal));
        Assert.Empty(await PickAsync(visitor, "q=toner&dayanikli=true"));
    }

    [Fact]
    public async Task Who_saves_a_code_too_late_sees_both_names()
    {
        using var director = await portal.SignInAsync("mudur");
        using var administrator = await portal.SignInAsync("yonetici");
        var path = $"{Path}/{await IdOfAsync("253.03.01")}";
        var stale = await director.OpenAsync(path);
        await administrator.SubmitAsync(await administrator.OpenAsync(path), path, new() { ["Name"] = "KGK (yönetici)", ["Kind"] = "PowerSupply" });

        var page = await Visitor.ReadAsync(await director.SubmitAsync(stale, path, new() { ["Name"] = "KGK (müdür)", ["Kind"] = "PowerSupply" }));

        Assert.Contains("KGK (yönetici)", page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("KGK (müdür)", page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    private Task<int> IdOfAsync(string code) => portal.WithDbAsync(db => db.Set<MovableCode>().Where(c => c.Code == code).Select(c => c.Id).SingleAsync());

    private static async Task<IReadOnlyList<string>> PickAsync(Visitor visitor, string query)
    {
        using var json = JsonDocument.Parse(await visitor.Client.GetStringAsync($"/envanter/kodlar/sec?{query}"));
        return [.. json.RootElement.EnumerateArray().Select(c => c.GetProperty("text").GetString()!)];
    }
}
