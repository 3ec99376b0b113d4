using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Imports;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Tests.Data;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Books;

/// <summary>A spending unit with a warehouse, its registrar and its director.</summary>
internal sealed class BookShop
{
    public const string Laptop = "255.02.01.01.02";

    private BookShop(TestDatabase data) => Data = data;

    public TestDatabase Data { get; }
    public int UnitId { get; private set; }
    public int WarehouseId { get; private set; }
    public int CodeId { get; private set; }
    public Actor Director { get; private set; } = null!;
    public Actor Keeper { get; private set; } = null!;
    public Actor Clerk { get; private set; } = null!;

    public DateOnly Today => Istanbul.Today(Data.Clock);

    public static async Task<BookShop> OpenAsync(TestDatabase data)
    {
        var shop = new BookShop(data);
        var unit = new Unit("BIM", "Bilgi İşlem Müdürlüğü");
        await data.SaveAsync(unit);
        var people = new[] { "mudur", "ambarci", "memur" }.Select(n => new AppUser(n, new PersonFacts($"{n} Kişi", UnitId: unit.Id))).ToList();
        await data.SaveAsync([.. people]);
        var code = new MovableCode(Laptop, "Dizüstü bilgisayar", DeviceKind.Laptop);
        var warehouse = new Warehouse("A1", "Ambar", unit.Id);
        await data.SaveAsync(code, warehouse);
        (shop.UnitId, shop.WarehouseId, shop.CodeId) = (unit.Id, warehouse.Id, code.Id);
        (shop.Director, shop.Keeper, shop.Clerk) = (ActorOf(people[0]), ActorOf(people[1]), ActorOf(people[2]));
        await data.SaveAsync(new MovableDuty(DutyKind.Registrar, warehouse.Id, people[1].Id, shop.Today.AddDays(-30), "E-1", shop.Today.AddDays(-30), shop.Director));
        await data.WithAsync<SettingsDesk, bool>(async s =>
        {
            await s.SaveAsync(new InventorySettings { OwnUnitId = unit.Id }, default);
            return true;
        });
        return shop;
    }

    public Task<T> OnAsync<T>(Func<Desks, Task<T>> work) => Data.WithAsync<AppDb, T>(db => Data.WithAsync<SettingsDesk, T>(s => work(new Desks(db, s, Data.Clock))));

    public Task<EntryResult> EnterAsync(int count = 1, decimal price = 1000, params string[] serials) => OnAsync(d => d.Entry.EnterAsync(OrderOf(count, price, serials), Keeper, default));

    public EntryOrder OrderOf(int count, decimal price, params string[] serials) => new(
        VoucherKind.Purchase, WarehouseId, Today, new BaseDocument(BaseDocumentKind.Invoice, "F1", Today), "Firma",
        [new EntryItem(new AssetCard { CodeId = CodeId, Kind = DeviceKind.Laptop, Name = "Dizüstü", Brand = "HP" }, new AssetPurchase(Today, price, 20), count, serials)]);

    private static Actor ActorOf(AppUser user) => new(user.Id, user.FullName);

    /// <summary>The desks of the books around one context.</summary>
    internal sealed class Desks(AppDb db, SettingsDesk settings, TimeProvider clock)
    {
        private readonly NumberDesk _numbers = new(db);
        private readonly Notifier _notifier = new(db, new NotificationKinds(BookNotices.Kinds), clock);

        public AppDb Db => db;
        public VoucherDesk Vouchers => new(db, _numbers, clock);
        public EntryDesk Entry => new(db, Vouchers, new RegistryNumbers(_numbers), new SerialCheck(db), settings, clock);
        public ReversalDesk Reversals => new(db, Vouchers, new ReversalGround(db), _notifier, clock);
        public ValueDesk Values => new(db, Vouchers, clock);
        public DutyDesk Duties => new(db, _notifier);
        public HandoverDesk Handovers => new(db, Duties, _numbers, _notifier, clock);
        public WarehouseDesk Warehouses => new(db, settings, clock);
        public ImportGroundReading Ground => new(db, clock);
        public AssetImportDesk Import => new(db, Vouchers, new KeptNumbers(db, new RegistryNumbers(_numbers)), settings, clock);
        public DraftDesk Drafts => new(db, Ground, Import, clock);
    }
}
