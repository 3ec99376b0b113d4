using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Data;
using Yakutiye.BilgiIslem.Tests.Inventory.Books;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Counts;

public sealed class CountBaseTests : IAsyncLifetime, IDisposable
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
    public async Task A_surplus_enters_by_the_minutes_of_a_closed_year_end_count()
    {
        var count = await ClosedAsync(CountKind.YearEnd);

        var entered = await EnterSurplusAsync(count.Number, _shop.Today);

        Assert.Equal((VoucherKind.CountSurplus, count.Number), (entered.Voucher.Kind, entered.Voucher.BaseNumber));
    }

    [Fact]
    public async Task A_surplus_without_such_a_count_is_refused_beside_the_number_of_its_document()
    {
        var check = await ClosedAsync(CountKind.ListCheck);
        var running = await _counts.StartAsync();

        foreach (var number in new[] { check.Number, running.Number, "SAY-2026-999" })
        {
            var refused = await Assert.ThrowsAsync<RuleException>(() => EnterSurplusAsync(number, _shop.Today));
            Assert.Equal((InventoryText.CountMinutesMissing, nameof(Voucher.BaseNumber)), (refused.Message, refused.Field));
        }
    }

    [Fact]
    public async Task A_surplus_has_the_date_of_its_minutes()
    {
        var count = await ClosedAsync(CountKind.YearEnd);

        var refused = await Assert.ThrowsAsync<RuleException>(() => EnterSurplusAsync(count.Number, _shop.Today.AddDays(-1)));

        Assert.Equal((InventoryText.CountMinutesOn(count.Number, _shop.Today), nameof(Voucher.BaseDate)), (refused.Message, refused.Field));
    }

    [Fact]
    public async Task A_deficit_is_proposed_by_the_minutes_of_the_count_that_missed_it()
    {
        var assets = (await _shop.EnterAsync(2)).Assets;
        var count = await _counts.StartAsync();
        await _counts.ScanAsync(count, assets[0].Tag);
        await _counts.CloseAsync(count, differs: true);
        await _counts.LoseAsync(assets[0]);
        await _counts.LoseAsync(assets[1]);

        var unnamed = await Assert.ThrowsAsync<RuleException>(() => ProposeAsync(assets[1].Id, null));
        var seen = await Assert.ThrowsAsync<RuleException>(() => ProposeAsync(assets[0].Id, count.Number));
        var proposed = await ProposeAsync(assets[1].Id, count.Number);

        Assert.Equal((InventoryText.CountMinutesMissing, nameof(WriteOff.ReportNumber)), (unnamed.Message, unnamed.Field));
        Assert.Equal(InventoryText.NotMissingInCount(assets[0].Tag, count.Number), seen.Message);
        Assert.Equal((count.Number, WriteOffStatus.Decided), (proposed.ReportNumber, proposed.Status));
    }

    [Fact]
    public async Task No_voucher_is_dated_in_a_past_year_whose_count_is_closed()
    {
        var order = _shop.OrderOf(1, 10);
        await ClosedAsync(CountKind.YearEnd);
        await _shop.EnterAsync();
        _data.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 4, 6, 0, 0, TimeSpan.Zero));

        var refused = await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(d => d.Entry.EnterAsync(order, _shop.Keeper, default)));

        Assert.Equal((InventoryText.YearIsCounted(2026), "Date"), (refused.Message, refused.Field));
        Assert.Equal(2027, (await _shop.EnterAsync()).Voucher.FiscalYear);
    }

    [Fact]
    public async Task A_past_year_that_is_not_counted_yet_still_takes_vouchers()
    {
        var order = _shop.OrderOf(1, 10);
        _data.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 4, 6, 0, 0, TimeSpan.Zero));

        var entered = await _shop.OnAsync(d => d.Entry.EnterAsync(order, _shop.Keeper, default));

        Assert.Equal(2026, entered.Voucher.FiscalYear);
    }

    private async Task<CountCampaign> ClosedAsync(CountKind kind)
    {
        var asset = (await _shop.EnterAsync()).Assets[0];
        var count = await _counts.StartAsync(_counts.Everything with { Kind = kind });
        await _counts.ScanAsync(count, asset.Tag);
        return await _counts.CloseAsync(count);
    }

    private Task<EntryResult> EnterSurplusAsync(string number, DateOnly date) => _shop.OnAsync(d => d.Entry.EnterAsync(
        _shop.OrderOf(1, 10) with { Kind = VoucherKind.CountSurplus, Base = new BaseDocument(BaseDocumentKind.CountMinutes, number, date) }, _shop.Keeper, default));

    private Task<WriteOff> ProposeAsync(int assetId, string? number) => _counts.OnAsync(d => d.WriteOffs.ProposeAsync(
        new WriteOffProposal(WriteOffCause.CountDeficit, "Sayımda bulunamadı.", [new ProposedAsset(assetId, "Bulunamadı.", null)]) { ReportNumber = number, ReportDate = number is null ? null : _shop.Today },
        _shop.Keeper, default));
}
