using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

/// <summary>A unit, a warehouse with its registrar, five people and the desks of write-offs, on real SQLite.</summary>
public sealed class WriteOffWorld : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _database = new();
    private int _unit;
    private int _made;

    public int WarehouseId { get; private set; }
    public Actor Registrar { get; private set; } = Actor.System;
    public Actor Authority { get; private set; } = Actor.System;
    public IReadOnlyList<Actor> Members { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        var unit = new Unit("BIM", "Bilgi İşlem Müdürlüğü");
        var people = Enumerable.Range(1, 5).Select(n => new AppUser($"kisi{n}", new PersonFacts($"Kişi {n}", "Memur", null, null, null, null))).ToList();
        await _database.SaveAsync([unit, .. people]);
        var warehouse = new Warehouse("A1", "Ambar", unit.Id);
        await _database.SaveAsync(warehouse);
        (_unit, WarehouseId) = (unit.Id, warehouse.Id);
        (Registrar, Authority) = (ActorOf(people[0]), ActorOf(people[1]));
        Members = [.. people.Skip(2).Select(ActorOf)];
        await _database.SaveAsync(new MovableDuty(DutyKind.Registrar, warehouse.Id, Registrar.Id, new DateOnly(2026, 1, 2), "1", new DateOnly(2026, 1, 1), Authority));
    }

    /// <summary>Enters a movable into the warehouse.</summary>
    public async Task<Asset> AssetAsync(DeviceKind kind = DeviceKind.Monitor)
    {
        var number = Interlocked.Increment(ref _made);
        var code = new MovableCode($"255.02.{number:00}", "Deneme", kind);
        await _database.SaveAsync(code);
        var card = new AssetCard { CodeId = code.Id, Kind = kind, Name = $"Taşınır {number}" };
        var note = new MoveNote(Registrar, _database.Clock.GetUtcNow().UtcDateTime);
        var asset = Asset.Enter(_unit, $"255.02.{number:00}-26-00001", WarehouseId, card, new AssetPurchase(new DateOnly(2020, 1, 1), 1_000, 20), note);
        await _database.SaveAsync(asset);
        return asset;
    }

    public Task<WriteOff> ProposeAsync(WriteOffCause cause, params Asset[] assets) => ActAsync(w => w.Desk.ProposeAsync(
        new WriteOffProposal(cause, "Onarımı ekonomik değil.", [.. assets.Select(a => new ProposedAsset(a.Id, "Açılmıyor.", null))]), Registrar, default));

    /// <summary>Proposed, voted for and approved.</summary>
    public async Task<WriteOff> ApprovedAsync(WriteOffCause cause, params Asset[] assets)
    {
        var writeOff = await ProposeAsync(cause, assets);
        await OnAsync(writeOff, (desks, w) => desks.Desk.NameCommissionAsync(w, Seats, Authority, default));
        foreach (var member in Members)
        {
            await OnAsync(writeOff, (desks, w) => desks.Desk.VoteAsync(w, isFor: true, null, member, default));
        }

        return await OnAsync(writeOff, (desks, w) => desks.Desk.ApproveAsync(w, Authority, default));
    }

    public IReadOnlyList<MemberSeat> Seats => [.. Members.Select((m, i) => new MemberSeat(m.Id, "", null, i == 0, i == 1))];

    /// <summary>Does something with the write-off as it is stored, and saves.</summary>
    public Task<WriteOff> OnAsync(WriteOff writeOff, Func<Desks, WriteOff, Task> act) => ActAsync(desks => desks.Db.InTransactionAsync(() => OnAsync(writeOff, act, desks), default));

    private static async Task<WriteOff> OnAsync(WriteOff writeOff, Func<Desks, WriteOff, Task> act, Desks desks)
    {
        var stored = await desks.Db.Set<WriteOff>().ToDecide.SingleAsync(w => w.Id == writeOff.Id);
        await act(desks, stored);
        await desks.Db.SaveChangesAsync();
        return stored;
    }

    public Task<T> ActAsync<T>(Func<Desks, Task<T>> act) => _database.WithAsync<Notifier, T>(notifier => _database.WithAsync<AppDb, T>(db => act(Desks.Of(db, notifier, _database.Clock))));

    public Task<Asset> ReadAsync(Asset asset) => _database.ReadAsync(db => db.Set<Asset>().AsNoTracking().Include(a => a.Spans).SingleAsync(a => a.Id == asset.Id));

    public Task<T> ReadAsync<T>(Func<AppDb, Task<T>> read) => _database.ReadAsync(read);

    /// <summary>The Müdür's written order to dispatch the asset as scrap.</summary>
    public async Task<OrderLine> DispatchOrderAsync(Asset asset)
    {
        var now = _database.Clock.GetUtcNow().UtcDateTime;
        var request = new MoveRequest($"ZTL-{asset.Id}", new MoveDemand(MoveKind.ScrapDispatch, "Hurda") { Lines = [new DemandLine(asset.Id, null, 1)] }, Registrar, now);
        await _database.SaveAsync(request);
        return await ReadAsync(async db =>
        {
            var stored = await db.Set<MoveRequest>().Include(r => r.Lines).SingleAsync(r => r.Id == request.Id);
            var order = stored.Order($"EMR-{asset.Id}", new DateOnly(2026, 12, 1), Authority, now);
            db.Add(order);
            await db.SaveChangesAsync();
            return order.Lines.Single();
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _database.Dispose();

    private static Actor ActorOf(AppUser person) => new(person.Id, person.FullName);
}

/// <summary>The desks over one unit of work.</summary>
public sealed record Desks(AppDb Db, WriteOffDesk Desk, WriteOffExit Exit, WriteOffPreparation Preparation, LossDesk Losses, ReversalDesk Reversals)
{
    internal static Desks Of(AppDb db, Notifier notifier, TimeProvider clock)
    {
        var notices = new WriteOffNotices(db, notifier, clock);
        var numbers = new NumberDesk(db);
        var vouchers = new VoucherDesk(db, numbers, clock);
        var (gate, held) = (new RegistrarGate(db, vouchers, clock), new HeldLines(db));
        return new Desks(
            db, new WriteOffDesk(db, numbers, notices, clock), new WriteOffExit(db, vouchers, gate, held, notices, clock),
            new WriteOffPreparation(db, clock), new LossDesk(db, numbers, gate, held, notices, clock), new ReversalDesk(db, vouchers, new ReversalGround(db), notifier, clock));
    }
}
