using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Reports;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Books;

public sealed class ReversalTests : IAsyncLifetime, IDisposable
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
    public async Task A_reversed_entry_leaves_the_books_by_a_voucher_in_the_registrars_name()
    {
        var entered = await _shop.EnterAsync(2, 1000, "S1", "S2");
        var request = await AskAsync(entered.Voucher.Id);

        var reversal = await _shop.OnAsync(d => d.Reversals.ApproveAsync(request.Id, _shop.Director, default));

        Assert.Equal((VoucherKind.Reversal, entered.Voucher.Id, _shop.Keeper.Id, 2), (reversal.Kind, reversal.ReversesId, reversal.PostedById, reversal.Number));
        var assets = await _data.ReadAsync(db => db.Set<Asset>().Include(a => a.Spans).ToListAsync());
        Assert.All(assets, a => Assert.Equal((AssetState.EntryCancelled, null, null), (a.State, a.WarehouseId, a.Serial)));
        Assert.All(assets, a => Assert.Single(a.Spans, s => s.To is null));
    }

    [Fact]
    public async Task After_a_reversal_the_serial_is_free_and_the_number_is_not()
    {
        var entered = await _shop.EnterAsync(1, 1000, "S1");
        var request = await AskAsync(entered.Voucher.Id);
        await _shop.OnAsync(d => d.Reversals.ApproveAsync(request.Id, _shop.Director, default));

        var again = await _shop.EnterAsync(1, 1200, "S1");

        Assert.Equal("255.02.01.01.02-26-00002", again.Assets[0].RegistryNumber);
        Assert.Equal(3, again.Voucher.Number);
    }

    [Fact]
    public async Task Who_asked_for_a_reversal_does_not_approve_it()
    {
        var entered = await _shop.EnterAsync();
        var request = await AskAsync(entered.Voucher.Id);

        var refused = await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(d => d.Reversals.ApproveAsync(request.Id, _shop.Keeper, default)));

        Assert.Equal(InventoryText.ReversalOwn, refused.Message);
        Assert.Equal(1, await _data.ReadAsync(db => db.Set<Voucher>().CountAsync()));
    }

    [Fact]
    public async Task An_entry_of_what_has_moved_is_not_reversed()
    {
        var entered = await _shop.EnterAsync();
        await MoveOutAsync(entered.Assets[0].Id);

        var refused = await Assert.ThrowsAsync<RuleException>(() => AskAsync(entered.Voucher.Id));

        Assert.Equal(InventoryText.MovedSince(entered.Assets[0].RegistryNumber!), refused.Message);
    }

    [Fact]
    public async Task A_request_that_was_overtaken_by_a_move_is_not_approved()
    {
        var entered = await _shop.EnterAsync();
        var request = await AskAsync(entered.Voucher.Id);
        await MoveOutAsync(entered.Assets[0].Id);

        await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(d => d.Reversals.ApproveAsync(request.Id, _shop.Director, default)));

        Assert.Equal(AssetState.InRepair, await _data.ReadAsync(db => db.Set<Asset>().Select(a => a.State).SingleAsync()));
    }

    [Fact]
    public async Task A_voucher_is_reversed_once_and_a_reversal_never()
    {
        var entered = await _shop.EnterAsync();
        var request = await AskAsync(entered.Voucher.Id);
        var twice = await Assert.ThrowsAsync<RuleException>(() => AskAsync(entered.Voucher.Id));
        var reversal = await _shop.OnAsync(d => d.Reversals.ApproveAsync(request.Id, _shop.Director, default));

        var again = await Assert.ThrowsAsync<RuleException>(() => AskAsync(entered.Voucher.Id));
        var back = await Assert.ThrowsAsync<RuleException>(() => AskAsync(reversal.Id));

        Assert.Equal([InventoryText.ReversalTwice, InventoryText.ReversedAlready, InventoryText.ReversalOfReversal], [twice.Message, again.Message, back.Message]);
    }

    [Fact]
    public async Task A_value_increase_is_added_by_a_voucher_and_taken_back_by_another()
    {
        var entered = await _shop.EnterAsync(1, 1000);
        var raised = await _shop.OnAsync(d => d.Values.RaiseAsync(
            new ValueIncrease(entered.Assets[0].Id, 500, "Bellek 32 GB", _shop.Today, new BaseDocument(BaseDocumentKind.Invoice, "F2", _shop.Today), "Firma"), _shop.Keeper, default));
        var value = await ValueAsync();
        var request = await AskAsync(raised.Id);

        await _shop.OnAsync(d => d.Reversals.ApproveAsync(request.Id, _shop.Director, default));

        Assert.Equal((1700m, 1200m), (value, await ValueAsync()));
    }

    [Fact]
    public async Task A_value_that_has_left_the_books_with_its_thing_is_not_taken_back()
    {
        var entered = await _shop.EnterAsync(1, 1000);
        var id = entered.Assets[0].Id;
        var raised = await _shop.OnAsync(d => d.Values.RaiseAsync(
            new ValueIncrease(id, 500, "Bellek 32 GB", _shop.Today, new BaseDocument(BaseDocumentKind.Invoice, "F2", _shop.Today), "Firma"), _shop.Keeper, default));
        await _data.ReadAsync(db => db.Set<Asset>().Where(a => a.Id == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.ExitVoucherId, raised.Id)));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => AskAsync(raised.Id));

        Assert.Equal(InventoryText.GoneSince(entered.Assets[0].Tag), refusal.Message);
    }

    [Fact]
    public async Task The_yearly_account_is_made_of_vouchers_and_reversals_take_themselves_out()
    {
        await _shop.EnterAsync(3, 1000);
        var wrong = await _shop.EnterAsync(2, 5000);
        var request = await AskAsync(wrong.Voucher.Id);
        await _shop.OnAsync(d => d.Reversals.ApproveAsync(request.Id, _shop.Director, default));

        var account = await _data.ReadAsync(db => new YearAccount(db).ReadAsync(_shop.UnitId, 2026, default));
        var next = await _data.ReadAsync(db => new YearAccount(db).ReadAsync(_shop.UnitId, 2027, default));

        Assert.Equal(("255.02", new Stock(3, 3600), new Stock(3, 3600)), (account.Single().Sum.Group, account.Single().Sum.In, account.Single().Sum.Left));
        Assert.Equal("255.02.01", account.Single().Rows.Single().Code);
        Assert.Equal((new Stock(3, 3600), default(Stock)), (next.Single().Sum.Carried, next.Single().Sum.In));
    }

    private Task<ReversalRequest> AskAsync(int voucherId) => _shop.OnAsync(d => d.Reversals.AskAsync(voucherId, "Fiyat yanlış", _shop.Keeper, default));

    private Task<decimal> ValueAsync() => _data.ReadAsync(db => db.Set<Asset>().Select(a => a.GrossValue).SingleAsync());

    private Task<int> MoveOutAsync(int assetId) => _data.ReadAsync(async db =>
    {
        var asset = await db.Set<Asset>().ToMove.SingleAsync(a => a.Id == assetId);
        asset.StartRepair(new MoveNote(_shop.Keeper, _data.Clock.GetUtcNow().UtcDateTime));
        return await db.SaveChangesAsync();
    });
}
