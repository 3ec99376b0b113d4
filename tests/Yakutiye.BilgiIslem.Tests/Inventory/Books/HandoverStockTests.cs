using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Data;
using Yakutiye.BilgiIslem.Tests.Inventory.Counts;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Books;

public sealed class HandoverStockTests : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _data = new();
    private BookShop _shop = null!;

    public async Task InitializeAsync()
    {
        await _data.InitializeAsync();
        _shop = await BookShop.OpenAsync(_data);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Scrap_that_waits_for_its_dispatch_is_not_handed_over()
    {
        var assets = (await _shop.EnterAsync(3)).Assets;
        await new CountShop(_data, _shop).ScrapAsync(assets[0]);

        var handover = await OpenAsync();

        Assert.Equal(2, handover.Lines.Single().Recorded);
    }

    [Fact]
    public async Task When_the_stock_has_moved_nobody_signs_until_it_is_counted_again()
    {
        await _shop.EnterAsync(3);
        var handover = await OpenAsync();
        await CountAsync(handover.Id, 3, null);
        await SignAsync(handover.Id, _shop.Keeper);
        await _shop.EnterAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => SignAsync(handover.Id, _shop.Clerk));
        await CountAsync(handover.Id, 4, null);
        await SignAsync(handover.Id, _shop.Keeper);
        var last = await SignAsync(handover.Id, _shop.Clerk);

        Assert.Equal(InventoryText.HandoverMoved, refused.Message);
        Assert.True(last);
        Assert.Equal(4, (await _shop.OnAsync(d => d.Handovers.LoadAsync(handover.Id, default))).Lines.Single().Recorded);
    }

    [Fact]
    public async Task Only_who_signs_the_quantities_writes_them()
    {
        await _shop.EnterAsync();
        var handover = await OpenAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => CountAsync(handover.Id, 1, null, _shop.Director));

        Assert.Equal(InventoryText.HandoverNotSigner, refused.Message);
    }

    private Task<WarehouseHandover> OpenAsync() => _shop.OnAsync(d => d.Handovers.OpenAsync(
        new HandoverFacts(_shop.WarehouseId, _shop.Clerk.Id, false, "Görev değişikliği", "E-9", _shop.Today, []), _shop.Director, default));

    private Task<bool> SignAsync(int id, Actor by) =>
        _shop.OnAsync(async d => await d.Handovers.SignAsync(id, (await d.Handovers.LoadAsync(id, default)).Version, by, default));

    private Task<bool> CountAsync(int id, int found, string? differences, Actor? by = null) => _shop.OnAsync(async d =>
    {
        var handover = await d.Handovers.LoadAsync(id, default);
        await d.Handovers.CountAsync(id, handover.Version, handover.Lines.ToDictionary(l => l.Id, _ => (int?)found), differences, by ?? _shop.Keeper, default);
        return true;
    });
}
