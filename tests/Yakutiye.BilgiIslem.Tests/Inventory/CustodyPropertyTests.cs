using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

public sealed class CustodyPropertyTests(CustodyWorld world) : IClassFixture<CustodyWorld>
{
    private const int Steps = 60;

    [Theory]
    [InlineData(1), InlineData(7), InlineData(42), InlineData(2026)]
    public async Task Whatever_happens_each_device_has_one_holder_or_place_and_orders_count_right(int seed)
    {
        var random = new Random(seed);
        var assets = await world.EnterAsync(4);
        var done = 0;
        for (var step = 0; step < Steps; step++)
        {
            try
            {
                await ActAsync(random, assets);
                done++;
            }
            catch (RuleException)
            {
                // Refused: nothing may have changed, which the invariants show.
            }

            await RequireInvariantsAsync(assets);
        }

        Assert.True(done > Steps / 4, $"only {done} steps were possible");
    }

    private async Task ActAsync(Random random, IReadOnlyList<int> assets)
    {
        var asset = assets[random.Next(assets.Count)];
        var people = new[] { world.Clerk, world.Other };
        var person = people[random.Next(2)];
        var waiting = await world.Database.ReadAsync(db => db.Set<CustodyDocument>().AsNoTracking().Include(d => d.Lines)
            .Where(d => d.Status == CustodyStatus.AwaitingAcceptance && d.Lines.Any(l => assets.Contains(l.AssetId))).OrderBy(d => d.Id).ToListAsync());
        switch (random.Next(7))
        {
            case 0 or 1:
                await HandOverAsync(CustodyWorld.Personal(person, asset), asset);
                break;
            case 2 or 3 when waiting.Count > 0:
                await world.AcceptAsync(waiting[random.Next(waiting.Count)]);
                break;
            case 4 when waiting.Count > 0:
                await world.RefuseAsync(waiting[random.Next(waiting.Count)], world.Clerk);
                break;
            case 5:
                await world.TakeBackAsync(person, asset);
                break;
            default:
                await TransferAsync(people, person, asset);
                break;
        }
    }

    private async Task TransferAsync(AppUser[] people, AppUser from, int asset)
    {
        var to = people.Single(p => p.Id != from.Id);
        var demand = new MoveDemand(MoveKind.Transfer, "Görev değişti") { FromPersonId = from.Id, PersonId = to.Id, Lines = [new DemandLine(asset, null, 1)] };
        await HandOverAsync(demand, asset);
    }

    // What was refused left its order open, which is used before another is asked for.
    private async Task HandOverAsync(MoveDemand demand, int asset)
    {
        var open = await world.Database.ReadAsync(db => db.Set<OrderLine>().AsNoTracking().Include(l => l.Order)
            .Where(l => l.AssetId == asset && l.Taken < l.Quantity).Select(l => l.Order).FirstOrDefaultAsync());
        await world.HandOverAsync(open ?? await world.OrderAsync(demand), asset);
    }

    private async Task RequireInvariantsAsync(IReadOnlyList<int> ids)
    {
        foreach (var id in ids)
        {
            var asset = await world.AssetAsync(id);
            var open = Assert.Single(asset.Spans, s => s.To is null);
            Assert.Equal((asset.Way, asset.PersonId, asset.WarehouseId), (open.Way, open.PersonId, open.WarehouseId));
            Assert.True((asset.PersonId is null) != (asset.WarehouseId is null), "one holder or one place");
            var spans = asset.Spans.OrderBy(s => s.Id).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));

            var lines = await world.Database.ReadAsync(db => db.Set<CustodyLine>().AsNoTracking().Include(l => l.Document).Where(l => l.AssetId == id).ToListAsync());
            var held = lines.Where(l => l.State is CustodyLineState.Held).ToList();
            Assert.True(held.Count <= 1);
            Assert.All(held, l => Assert.Equal(asset.PersonId, l.Document.PersonId));

            var orders = await world.Database.ReadAsync(db => db.Set<OrderLine>().AsNoTracking().Where(l => l.AssetId == id).ToListAsync());
            foreach (var order in orders)
            {
                var went = lines.Count(l => l.OrderLineId == order.Id && l.State is not CustodyLineState.NotTaken && !(l.State is CustodyLineState.Pending && l.Document.WarehouseId is null));
                Assert.Equal(went, order.Taken);
            }
        }
    }
}
