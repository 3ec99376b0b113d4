using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Tests.Data;
using Yakutiye.BilgiIslem.Tests.Inventory.Books;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Counts;

public sealed class CountFigureTests : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _data = new();
    private BookShop _shop = null!;
    private CountShop _counts = null!;

    public async Task InitializeAsync()
    {
        await _data.InitializeAsync();
        _shop = await BookShop.OpenAsync(_data);
        _counts = new CountShop(_data, _shop);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task What_was_found_includes_the_surplus()
    {
        var assets = (await _shop.EnterAsync(11)).Assets;
        await _counts.LoseAsync(assets[10]);
        await _counts.WriteOffLostAsync(assets[10]);
        var count = await _counts.StartAsync();

        await _counts.ScanAsync(count, assets.Select(a => a.Tag));

        var figure = Assert.Single(await _counts.FiguresAsync(count));
        Assert.Equal((10, 11, 1, 0), (figure.Expected, figure.Found, figure.Surplus, figure.Deficit));
        Assert.Equal((10, 11), (figure.InWarehouse, figure.InWarehouseFound));
    }

    [Fact]
    public async Task A_label_that_nobody_knows_is_a_surplus_in_a_row_of_its_own()
    {
        var asset = (await _shop.EnterAsync()).Assets[0];
        var count = await _counts.StartAsync();

        await _counts.ScanAsync(count, asset.Tag, "ETIKETSIZ-1", "ETIKETSIZ-2");

        var figures = await _counts.FiguresAsync(count);
        Assert.Equal([BookShop.Laptop, ""], figures.Select(f => f.Code));
        Assert.Equal((InventoryText.FindWithoutCode, 0, 2, 2), (figures[1].Name, figures[1].Expected, figures[1].Found, figures[1].Surplus));
    }

    [Fact]
    public async Task A_surplus_under_a_code_of_which_nothing_is_expected_is_not_dropped()
    {
        var asset = (await _shop.EnterAsync()).Assets[0];
        await _counts.LoseAsync(asset);
        await _counts.WriteOffLostAsync(asset);
        var other = new BilgiIslem.Inventory.Codes.MovableCode("255.02.02.01", "Ekranlar", BilgiIslem.Inventory.Codes.DeviceKind.Monitor);
        await _data.SaveAsync(other);
        var order = _shop.OrderOf(1, 100);
        await _shop.OnAsync(d => d.Entry.EnterAsync(order with { Items = [order.Items[0] with { Card = order.Items[0].Card with { CodeId = other.Id } }] }, _shop.Keeper, default));
        var count = await _counts.StartAsync();

        await _counts.ScanAsync(count, asset.Tag);

        var figure = (await _counts.FiguresAsync(count)).Single(f => f.Code == BookShop.Laptop);
        Assert.Equal((0, 1, 1), (figure.Expected, figure.Found, figure.Surplus));
    }

    [Fact]
    public async Task Scrap_that_waits_for_its_dispatch_is_neither_surplus_nor_deficit_and_calls_for_no_second_count()
    {
        var assets = (await _shop.EnterAsync(2)).Assets;
        await _counts.ScrapAsync(assets[1]);
        var count = await _counts.StartAsync();
        await _counts.ScanAsync(count, assets.Select(a => a.Tag));

        var closed = await _counts.CloseAsync(count);

        var figure = Assert.Single(await _counts.FiguresAsync(count));
        Assert.Equal(CountStatus.Closed, closed.Status);
        Assert.Equal((1, 1, 0, 0), (figure.Expected, figure.Found, figure.Surplus, figure.Deficit));
    }

    [Fact]
    public async Task What_is_lost_is_missed_in_its_warehouse_until_it_is_written_off()
    {
        var assets = (await _shop.EnterAsync(2)).Assets;
        await _counts.LoseAsync(assets[1]);
        var count = await _counts.StartAsync(_counts.Everything with { Everything = false, WarehouseIds = [_shop.WarehouseId] });

        await _counts.ScanAsync(count, assets[0].Tag);

        var figure = Assert.Single(await _counts.FiguresAsync(count));
        Assert.Equal((2, 2, 1, 1), (figure.InWarehouse, figure.Expected, figure.Found, figure.Deficit));
        Assert.Equal([_shop.WarehouseId], await _data.ReadAsync(db => db.Set<CountPlace>().Where(p => p.CampaignId == count.Id).Select(p => p.WarehouseId!.Value).ToListAsync()));
    }
}
