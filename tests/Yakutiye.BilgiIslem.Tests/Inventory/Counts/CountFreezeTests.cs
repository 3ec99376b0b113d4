using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Tests.Data;
using Yakutiye.BilgiIslem.Tests.Inventory.Books;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Counts;

public sealed class CountFreezeTests : IAsyncLifetime, IDisposable
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
    public async Task A_warehouse_opens_with_the_count_that_held_it_and_not_with_another()
    {
        await _shop.EnterAsync();
        var second = await _counts.SecondWarehouseAsync();
        var one = await _counts.StartAsync(_counts.Everything with { Everything = false, WarehouseIds = [second.Id, _shop.WarehouseId] });
        var only = await _counts.StartAsync(_counts.Everything with { Everything = false, WarehouseIds = [_shop.WarehouseId] });
        await _counts.FreezeAsync(one);
        await _counts.FreezeAsync(only);

        await _counts.CloseAsync(one, differs: true);
        var held = await FrozenAsync();
        await _counts.CloseAsync(only, differs: true);

        Assert.Equal([_shop.WarehouseId], held);
        Assert.Empty(await FrozenAsync());
    }

    private Task<List<int>> FrozenAsync() => _data.ReadAsync(db => db.Set<Warehouse>().Where(w => w.IsFrozen).Select(w => w.Id).ToListAsync());
}
