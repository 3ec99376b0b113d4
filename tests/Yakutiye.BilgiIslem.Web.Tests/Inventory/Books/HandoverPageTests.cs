using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Demo;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.Books;

public sealed class HandoverPageTests : IDisposable
{
    private readonly BookPortal _portal = new();

    [Fact]
    public async Task Giver_and_taker_sign_the_counted_quantities_with_their_passwords()
    {
        await _portal.EnterAsync(2);
        using var keeper = await _portal.SignInAsync("personel");
        using var taker = await _portal.SignInAsync("personel2");
        var path = await OpenAsync();
        var page = await keeper.OpenAsync(path);
        await keeper.SubmitAsync(page, $"{path}/say", Found(page, "2"));

        var wrong = await SignAsync(keeper, path, "yanlış parola");
        var first = await SignAsync(keeper, path, DemoAccounts.Password);
        var last = await SignAsync(taker, path, DemoAccounts.Password);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (wrong.StatusCode, first.StatusCode, last.StatusCode));
        Assert.Contains("parolanız bu değil", (await Visitor.ReadAsync(wrong)).QuerySelector("#Password-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HandoverStatus.Completed, await _portal.WithDbAsync(db => db.Set<WarehouseHandover>().Select(h => h.Status).SingleAsync()));
    }

    [Fact]
    public async Task Quantities_that_are_refused_stay_as_they_were_typed()
    {
        await _portal.EnterAsync(2);
        using var keeper = await _portal.SignInAsync("personel");
        var path = await OpenAsync();
        var page = await keeper.OpenAsync(path);

        var answer = await keeper.SubmitAsync(page, $"{path}/say", Found(page, "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("1", ((IHtmlInputElement)(await Visitor.ReadAsync(answer)).QuerySelector("input[name^='Found']")!).Value);
    }

    [Fact]
    public async Task Whoever_does_not_sign_writes_no_quantities_and_takes_no_signature_back()
    {
        await _portal.EnterAsync(2);
        using var keeper = await _portal.SignInAsync("personel");
        using var chief = await _portal.SignInAsync("sef");
        var path = await OpenAsync();
        var page = await keeper.OpenAsync(path);
        await keeper.SubmitAsync(page, $"{path}/say", Found(page, "2"));
        await SignAsync(keeper, path, DemoAccounts.Password);

        var seen = await chief.OpenAsync(path);
        var answer = await chief.SubmitAsync(seen, $"{path}/say", new() { ["Differences"] = "Değiştirdim." });

        Assert.Empty(seen.QuerySelectorAll("input[name^='Found']"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(1, await _portal.WithDbAsync(db => db.Set<WarehouseHandover>().SelectMany(h => h.Signers).CountAsync(s => s.SignedAt != null)));
    }

    [Fact]
    public async Task The_page_says_that_the_stock_has_moved_and_offers_to_count_again_instead_of_signing()
    {
        await _portal.EnterAsync(2);
        using var keeper = await _portal.SignInAsync("personel");
        var path = await OpenAsync();
        var page = await keeper.OpenAsync(path);
        await keeper.SubmitAsync(page, $"{path}/say", Found(page, "2"));
        await _portal.EnterAsync();

        var moved = await keeper.OpenAsync(path);
        await keeper.SubmitAsync(moved, $"{path}/say", Found(moved, "3"));
        var counted = await keeper.OpenAsync(path);

        Assert.Contains("Miktarları yeniden kaydedin", moved.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Null(moved.QuerySelector("form[action$='/imzala']"));
        Assert.Null(counted.QuerySelector(".alert-warning"));
        Assert.NotNull(counted.QuerySelector("form[action$='/imzala']"));
    }

    public void Dispose() => _portal.Dispose();

    private static Dictionary<string, string> Found(IHtmlDocument page, string quantity) =>
        page.QuerySelectorAll("input[name^='Found']").ToDictionary(i => i.GetAttribute("name")!, _ => quantity);

    private static async Task<HttpResponseMessage> SignAsync(Visitor signer, string path, string password) =>
        await signer.SubmitAsync(await signer.OpenAsync(path), $"{path}/imzala", new() { ["Password"] = password });

    private async Task<string> OpenAsync()
    {
        var (director, taker, warehouse) = await _portal.WithDbAsync(async db => (
            await db.Users.SingleAsync(u => u.UserName == "mudur"), await db.Users.Where(u => u.UserName == "personel2").Select(u => u.Id).SingleAsync(),
            await db.Set<BilgiIslem.Inventory.Warehouses.Warehouse>().Select(w => w.Id).SingleAsync()));
        var today = Istanbul.Today(TimeProvider.System);
        var handover = await _portal.WithAsync<HandoverDesk, WarehouseHandover>(d => d.OpenAsync(
            new HandoverFacts(warehouse, taker, false, "Görev değişikliği", "E-9", today, []), new Actor(director.Id, director.FullName), default));
        return string.Create(CultureInfo.InvariantCulture, $"/envanter/ambar-devirleri/{handover.Id}");
    }
}
