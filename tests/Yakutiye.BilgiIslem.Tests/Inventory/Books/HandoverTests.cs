using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Books;

public sealed class HandoverTests : IAsyncLifetime, IDisposable
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
    public async Task The_last_signature_ends_the_old_duty_and_begins_the_new_one()
    {
        await _shop.EnterAsync(3);
        var handover = await OpenAsync();
        await CountAsync(handover.Id, 3, null);

        var first = await SignAsync(handover.Id, _shop.Keeper);
        var last = await SignAsync(handover.Id, _shop.Clerk);

        Assert.Equal((false, true), (first, last));
        var keepers = await _data.ReadAsync(db => db.Set<MovableDuty>().RegistrarsOf(_shop.WarehouseId, _shop.Today).Select(d => d.PersonId).ToListAsync());
        Assert.Equal([_shop.Clerk.Id], keepers);
        await Assert.ThrowsAsync<RuleException>(() => _shop.EnterAsync());
    }

    [Fact]
    public async Task Nobody_signs_before_all_is_counted()
    {
        await _shop.EnterAsync(3);
        var handover = await OpenAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => SignAsync(handover.Id, _shop.Keeper));

        Assert.Equal(InventoryText.HandoverNotCounted, refused.Message);
    }

    [Fact]
    public async Task Nobody_signs_other_quantities_than_he_has_read()
    {
        await _shop.EnterAsync(3);
        var handover = await OpenAsync();
        await CountAsync(handover.Id, 3, null);
        var seen = (await _shop.OnAsync(d => d.Handovers.LoadAsync(handover.Id, default))).Version;
        await CountAsync(handover.Id, 2, "Biri kayıp, tutanak tutuldu.");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => _shop.OnAsync(d => d.Handovers.SignAsync(handover.Id, seen, _shop.Keeper, default)));
    }

    [Fact]
    public async Task A_difference_is_explained_and_takes_earlier_signatures_back()
    {
        await _shop.EnterAsync(3);
        var handover = await OpenAsync();
        await CountAsync(handover.Id, 3, null);
        await SignAsync(handover.Id, _shop.Keeper);

        await Assert.ThrowsAsync<RuleException>(() => CountAsync(handover.Id, 2, null));
        await CountAsync(handover.Id, 2, "Biri kayıp, tutanak tutuldu.");

        var again = await _shop.OnAsync(d => d.Handovers.LoadAsync(handover.Id, default));
        Assert.Equal((0, 1), (again.Lines.Single().Surplus, again.Lines.Single().Deficit));
        Assert.All(again.Signers, s => Assert.Null(s.SignedAt));
    }

    [Fact]
    public async Task The_control_officer_takes_no_warehouse_over()
    {
        await _data.SaveAsync(new MovableDuty(DutyKind.Controller, null, _shop.Clerk.Id, _shop.Today, "2", _shop.Today, _shop.Director));

        var refused = await Assert.ThrowsAsync<RuleException>(OpenAsync);

        Assert.Equal((InventoryText.KeeperIsNotController, nameof(HandoverFacts.ToPersonId)), (refused.Message, refused.Field));
    }

    [Fact]
    public async Task A_forced_handover_needs_a_board_of_three()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(
            () => _shop.OnAsync(d => d.Handovers.OpenAsync(Facts() with { IsForced = true, Board = [_shop.Director.Id] }, _shop.Director, default)));

        Assert.Equal(InventoryText.HandoverBoard(WarehouseHandover.LeastBoard, WarehouseHandover.MostBoard), refused.Message);
    }

    [Fact]
    public async Task A_registrars_duty_does_not_end_by_a_word()
    {
        var duty = await _data.ReadAsync(db => db.Set<MovableDuty>().SingleAsync());

        var refused = await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(async d =>
        {
            await d.Duties.EndAsync(duty.Id, _shop.Today, default);
            return true;
        }));

        Assert.Equal(InventoryText.RegistrarEndsByHandover, refused.Message);
    }

    [Fact]
    public async Task Nobody_appoints_himself()
    {
        var facts = new DutyFacts(DutyKind.Controller, null, _shop.Director.Id, _shop.Today, "E-2", _shop.Today);

        var refused = await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(d => d.Duties.AppointAsync(facts, _shop.Director, default)));

        Assert.Equal(InventoryText.DutyOfOneself, refused.Message);
    }

    [Fact]
    public async Task A_warehouse_that_holds_something_is_not_closed()
    {
        await _shop.EnterAsync();

        await Assert.ThrowsAsync<RuleException>(() => _shop.OnAsync(async d =>
        {
            await d.Warehouses.CloseAsync(_shop.WarehouseId, default);
            return true;
        }));

        Assert.Null(await _data.ReadAsync(db => db.Set<Warehouse>().Select(w => w.ClosedAt).SingleAsync()));
    }

    private HandoverFacts Facts() => new(_shop.WarehouseId, _shop.Clerk.Id, false, "Görev değişikliği", "E-9", _shop.Today, []);

    private Task<WarehouseHandover> OpenAsync() => _shop.OnAsync(d => d.Handovers.OpenAsync(Facts(), _shop.Director, default));

    private Task<bool> SignAsync(int id, Actor by) =>
        _shop.OnAsync(async d => await d.Handovers.SignAsync(id, (await d.Handovers.LoadAsync(id, default)).Version, by, default));

    private Task<bool> CountAsync(int id, int found, string? differences) => _shop.OnAsync(async d =>
    {
        var handover = await d.Handovers.LoadAsync(id, default);
        await d.Handovers.CountAsync(id, handover.Version, handover.Lines.ToDictionary(l => l.Id, _ => (int?)found), differences, _shop.Keeper, default);
        return true;
    });
}
