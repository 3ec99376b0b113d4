using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>A small directorate: a Müdür, a Şef, a registrar, two clerks, one warehouse, some monitors.</summary>
public sealed class CustodyWorld : IAsyncLifetime, IDisposable
{
    public TestDatabase Database { get; } = new();
    public Unit Unit { get; } = new("BIM", "Bilgi İşlem");
    public Unit Works { get; } = new("FEN", "Fen İşleri");
    public AppUser Director { get; } = new("mudur", new PersonFacts("Murat Müdür"));
    public AppUser Chief { get; } = new("sef", new PersonFacts("Nurcan Işık"));
    public AppUser Keeper { get; } = new("tky", new PersonFacts("Serkan Çelik"));
    public AppUser Clerk { get; private set; } = null!;
    public AppUser Other { get; private set; } = null!;
    public Warehouse Store { get; private set; } = null!;
    public MovableCode Code { get; } = new("255.02.02.01", "Ekran", DeviceKind.Monitor);
    public IReadOnlyList<int> Assets { get; private set; } = [];

    public static Actor As(AppUser person) => new(person.Id, person.FullName);

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        await Database.SaveAsync(Unit, Works, Director, Chief, Keeper, Code);
        Clerk = new AppUser("hatice", new PersonFacts("Hatice Yılmaz", UnitId: Works.Id, Room: "115"));
        Other = new AppUser("ahmet", new PersonFacts("Ahmet Kaya", UnitId: Works.Id, Room: "116"));
        Store = new Warehouse("A1", "Ambar", Unit.Id);
        var role = new AppRole(RoleNames.Director);
        await Database.SaveAsync(Clerk, Other, Store, role);
        await Database.SaveAsync(
            new IdentityUserRole<int> { UserId = Director.Id, RoleId = role.Id },
            new MovableDuty(DutyKind.Registrar, Store.Id, Keeper.Id, new DateOnly(2026, 1, 1), "1", new DateOnly(2026, 1, 1), As(Director)));
        await Database.WithAsync<SettingsDesk, bool>(async s =>
        {
            await s.SaveAsync(new InventorySettings { OwnUnitId = Unit.Id }, default);
            return true;
        });
        Assets = await EnterAsync(6);
    }

    public async Task<IReadOnlyList<int>> EnterAsync(int count, MovableCode? code = null) => await Database.WithAsync<EntryDesk, IReadOnlyList<int>>(async desk =>
    {
        var day = new DateOnly(2026, 11, 1);
        var card = new AssetCard { CodeId = (code ?? Code).Id, Kind = (code ?? Code).Kind, Name = (code ?? Code).Name, Brand = "Dell", Accessories = ["HDMI kablosu"] };
        var order = new EntryOrder(
            VoucherKind.Purchase, Store.Id, day, new BaseDocument(BaseDocumentKind.Invoice, "1", day), "Firma", [new EntryItem(card, new AssetPurchase(day, 1000, 20), count, [])]);
        return [.. (await desk.EnterAsync(order, As(Keeper), default)).Assets.Select(a => a.Id)];
    });

    public static MoveDemand Personal(AppUser to, params int[] assets) =>
        new(MoveKind.Personal, "İş için") { PersonId = to.Id, Lines = [.. assets.Select(a => new DemandLine(a, null, 1))] };

    /// <summary>One monitor, whichever.</summary>
    public MoveDemand OfKind(AppUser to) => new(MoveKind.Personal, "İş için") { PersonId = to.Id, Lines = [new DemandLine(null, Code.Id, 1)] };

    public Task<MoveRequest> SubmitAsync(MoveDemand demand, AppUser? by = null) =>
        Database.WithAsync<OrderDesk, MoveRequest>(d => d.SubmitAsync(demand, null, As(by ?? Chief), default));

    public Task<WrittenOrder> SignAsync(MoveRequest request, AppUser? by = null, DateOnly? until = null) => Database.WithAsync<OrderDesk, WrittenOrder>(
        d => d.SignAsync(request.Id, request.Version, until ?? new DateOnly(2026, 12, 31), new Somebody(by ?? Director, InventoryPermissions.SignOrder), default));

    public async Task<WrittenOrder> OrderAsync(MoveDemand demand) => await SignAsync(await SubmitAsync(demand));

    public Task<WrittenOrder> OrderAsync(int id) => Database.ReadAsync(db => db.Set<WrittenOrder>().AsNoTracking().Include(o => o.Lines).SingleAsync(o => o.Id == id));

    public Task CancelAsync(WrittenOrder order) => Database.WithAsync<OrderDesk, bool>(async d =>
    {
        await d.CancelAsync(order.Id, order.Version, "Vazgeçildi", As(Director), default);
        return true;
    });

    public Task<CustodyDocument> HandOverAsync(WrittenOrder order, params int[] assets) => Database.WithAsync<HandOverDesk, CustodyDocument>(
        d => d.HandOverAsync(new HandOver(order.Id, Clerk.Id, null, [.. assets.Select(a => new HandOverItem(a, AssetCondition.Sound, ["HDMI kablosu"]))]), As(Keeper), default));

    public async Task<CustodyDocument> AcceptAsync(CustodyDocument document)
    {
        var person = await Database.ReadAsync(db => db.Users.SingleAsync(u => u.Id == document.PersonId));
        var yes = new SignedOff(SignatureWay.Portal, null, Guid.NewGuid(), new string('0', 64));
        return await Database.WithAsync<AcceptanceDesk, CustodyDocument>(
            d => d.AcceptAsync(document.Id, document.Version, yes, As(person), Database.Clock.GetUtcNow().UtcDateTime, default));
    }

    public Task RefuseAsync(CustodyDocument document, AppUser by) => Database.WithAsync<AcceptanceDesk, bool>(async d =>
    {
        await d.RefuseAsync(document.Id, document.Version, "Yanlış cihaz", As(by), default);
        return true;
    });

    public Task<CustodyReturn> TakeBackAsync(AppUser from, params int[] assets) => Database.WithAsync<ReturnDesk, CustodyReturn>(d => d.TakeBackAsync(
        new TakeBack(Store.Id, from.Id, null, [.. assets.Select(a => new ReturnItem(a, AssetCondition.Sound, null, null, false))]), As(Keeper), default));

    public Task<Asset> AssetAsync(int id) => Database.ReadAsync(db => db.Set<Asset>().AsNoTracking().Include(a => a.Spans).SingleAsync(a => a.Id == id));

    public Task<CustodyDocument> DocumentAsync(int id) =>
        Database.ReadAsync(db => db.Set<CustodyDocument>().AsNoTracking().Include(d => d.Lines).Include(d => d.Acceptance).SingleAsync(d => d.Id == id));

    public Task<List<OrderLine>> LinesAsync(WrittenOrder order) => Database.ReadAsync(db => db.Set<OrderLine>().AsNoTracking().Where(l => l.OrderId == order.Id).ToListAsync());

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Database.Dispose();
}

/// <summary>Somebody at the screen with these powers.</summary>
internal sealed class Somebody(AppUser person, params string[] permissions) : ICurrentUser
{
    public bool IsSignedIn => true;
    public int Id => person.Id;
    public string Name => person.FullName;
    public int? UnitId => person.UnitId;

    public bool Is(string role) => false;

    public bool Can(string permission) => permissions.Contains(permission, StringComparer.Ordinal);

    public Actor As(string permission) => new(person.Id, person.FullName);
}
