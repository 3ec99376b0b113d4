using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory;

public sealed class OrderPageTests(CustodyPortal portal) : IClassFixture<CustodyPortal>
{
    [Fact]
    public async Task Who_signs_sees_that_somebody_else_asks_for_the_same_device()
    {
        var asset = (await portal.EnterAsync(1))[0];
        var (one, other) = (await AskAsync("birim", asset), await AskAsync("birim2", asset));
        using var director = await portal.SignInAsync("mudur");

        var page = await director.OpenAsync($"/envanter/talepler/{one.Id}/emir");

        Assert.Contains($"{other.Number} sayılı talepte de istendi", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("teslim")]
    [InlineData("sevk")]
    public async Task An_old_link_to_an_order_that_was_carried_out_leads_to_the_order_and_says_why(string way)
    {
        var document = await portal.HandedOverAsync("birim", await portal.EnterAsync(1));
        var number = await portal.WithDbAsync(db => db.Set<WrittenOrder>().Where(o => o.Id == document.OrderId).Select(o => o.Number).SingleAsync());
        using var keeper = await portal.SignInAsync("personel");

        var answer = await keeper.Client.GetAsync($"/envanter/emirler/{document.OrderId}/{way}");

        Assert.Equal($"/envanter/emirler/{document.OrderId}", answer.Headers.Location?.ToString());
        var order = await keeper.OpenAsync($"/envanter/emirler/{document.OrderId}");
        Assert.Contains(InventoryText.OrderCarriedOut(number), order.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/envanter/emirler?kapsam=All&q=", "EMR-")]
    [InlineData("/envanter/talepler?kapsam=All&q=", "ZTL-")]
    [InlineData("/envanter/teslim?q=", "TTB-")]
    public async Task A_percent_sign_is_sought_as_it_is_typed(string list, string series)
    {
        await portal.HandedOverAsync("birim", await portal.EnterAsync(1));
        using var director = await portal.SignInAsync("mudur");

        var (found, typed) = (await director.OpenAsync(list + series), await director.OpenAsync(list + "%25"));

        Assert.NotEmpty(found.QuerySelectorAll("tr[data-href]"));
        Assert.Empty(typed.QuerySelectorAll("tr[data-href]"));
    }

    private async Task<MoveRequest> AskAsync(string recipient, int asset)
    {
        var demand = new MoveDemand(MoveKind.Personal, "İş için") { PersonId = await portal.IdOfAsync(recipient), Lines = [new DemandLine(asset, null, 1)] };
        var chief = new Actor(await portal.IdOfAsync("sef"), "Nurcan Işık");
        return await portal.WithAsync<OrderDesk, MoveRequest>(d => d.SubmitAsync(demand, null, chief, default));
    }
}
