using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>What a form names must be there for who sends it.</summary>
public sealed class RequestCheckTests(CustodyWorld world) : IClassFixture<CustodyWorld>
{
    [Fact]
    public async Task A_unit_that_asks_for_another_units_device_learns_nothing_of_it()
    {
        var theirs = new Unit($"X{Guid.NewGuid():N}"[..8], "Başka birim");
        await world.Database.SaveAsync(theirs);
        var stranger = new AppUser($"k-{Guid.NewGuid():N}", new PersonFacts("Yabancı Kişi", UnitId: theirs.Id));
        await world.Database.SaveAsync(stranger);
        var held = (await world.EnterAsync(1))[0];
        await world.HandOverAsync(await world.OrderAsync(CustodyWorld.Personal(world.Clerk, held)), held);

        var foreign = await RefusalAsync(CustodyWorld.Personal(stranger, held), theirs.Id, stranger);
        var missing = await RefusalAsync(CustodyWorld.Personal(stranger, 999_999), theirs.Id, stranger);

        Assert.Equal(InventoryText.AssetUnknown, foreign.Message);
        Assert.Equal(missing.Message, foreign.Message);
    }

    [Fact]
    public async Task A_unit_asks_for_what_stands_in_a_warehouse()
    {
        var asset = (await world.EnterAsync(1))[0];

        var request = await world.Database.WithAsync<OrderDesk, MoveRequest>(
            d => d.SubmitAsync(CustodyWorld.Personal(world.Clerk, asset), world.Works.Id, CustodyWorld.As(world.Clerk), default));

        Assert.Equal(RequestStatus.Submitted, request.Status);
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Nothing_goes_to_a_firm_that_is_closed_or_not_there(bool isClosed)
    {
        var firm = new Firm(new FirmCard($"Firma {Guid.NewGuid():N}"));
        firm.Close("Kapandı", world.Database.Clock.GetUtcNow().UtcDateTime);
        await world.Database.SaveAsync(firm);
        var asset = (await world.EnterAsync(1))[0];
        var demand = new MoveDemand(MoveKind.ToFirm, "Onarım") { FirmId = isClosed ? firm.Id : 999_999, Lines = [new DemandLine(asset, null, 1)] };

        var refusal = await RefusalAsync(demand, null, world.Chief);

        Assert.Equal((InventoryText.FirmUnknown, nameof(demand.FirmId)), (refusal.Message, refusal.Field));
    }

    [Fact]
    public async Task Nothing_enters_from_a_firm_that_is_not_there()
    {
        var day = new DateOnly(2026, 11, 1);
        var card = new AssetCard { CodeId = world.Code.Id, Kind = DeviceKind.Monitor, Name = "Ekran" };
        var order = new EntryOrder(
            VoucherKind.Purchase, world.Store.Id, day, new BaseDocument(BaseDocumentKind.Invoice, "1", day), "Firma", [new EntryItem(card, new AssetPurchase(day, 1000, 20), 1, [])])
        {
            FirmId = 999_999,
        };

        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.Database.WithAsync<EntryDesk, EntryResult>(d => d.EnterAsync(order, CustodyWorld.As(world.Keeper), default)));

        Assert.Equal((InventoryText.FirmUnknown, nameof(order.FirmId)), (refusal.Message, refusal.Field));
    }

    [Fact]
    public async Task A_card_names_a_contract_that_is_there_and_keeps_the_one_that_it_has()
    {
        var refusal = await Assert.ThrowsAsync<RuleException>(() => world.Database.ReadAsync(async db =>
        {
            await db.RequireContractAsync(999_999, null, "ContractId", default);
            return true;
        }));

        Assert.Equal((InventoryText.ContractUnknown, "ContractId"), (refusal.Message, refusal.Field));
        await world.Database.ReadAsync(async db =>
        {
            await db.RequireContractAsync(999_999, 999_999, "ContractId", default);
            return true;
        });
    }

    private Task<RuleException> RefusalAsync(MoveDemand demand, int? onlyUnit, AppUser by) => Assert.ThrowsAsync<RuleException>(
        () => world.Database.WithAsync<OrderDesk, MoveRequest>(d => d.SubmitAsync(demand, onlyUnit, CustodyWorld.As(by), default)));
}
