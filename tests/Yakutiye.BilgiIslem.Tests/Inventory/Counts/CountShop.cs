using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Tests.Data;
using Yakutiye.BilgiIslem.Tests.Inventory.Books;

namespace Yakutiye.BilgiIslem.Tests.Inventory.Counts;

/// <summary>Counts what a book shop has, and takes things off its books.</summary>
internal sealed class CountShop(TestDatabase data, BookShop shop)
{
    public CountPlan Everything { get; } = new(CountKind.YearEnd, shop.Today.Year, true, [], [], []);

    public Task<T> OnAsync<T>(Func<Desks, Task<T>> work) =>
        data.WithAsync<PowersDesk, T>(powers => data.WithAsync<AppDb, T>(db => work(new Desks(db, powers, data.Clock))));

    /// <summary>With its board, and its list frozen.</summary>
    public async Task<CountCampaign> StartAsync(CountPlan? plan = null)
    {
        var count = await OnAsync(d => d.Counts.PlanAsync(plan ?? Everything, shop.Keeper, default));
        if (count.Kind is CountKind.YearEnd)
        {
            int[] board = [shop.Director.Id, shop.Keeper.Id, shop.Clerk.Id];
            await StepAsync(count.Id, (d, seen) => d.Counts.NameBoardAsync(count.Id, seen, board, shop.Director, default));
        }

        await StepAsync(count.Id, (d, seen) => d.Counts.StartAsync(count.Id, seen, default));
        return count;
    }

    public Task<IReadOnlyList<ScanAnswer>> ScanAsync(CountCampaign count, params IEnumerable<string> tags) => OnAsync(async d =>
    {
        var place = await d.Db.Set<CountPlace>().Where(p => p.CampaignId == count.Id && p.WarehouseId == shop.WarehouseId).Select(p => p.Id).SingleAsync();
        return await d.Scans.TakeAsync(count.Id, [.. tags.Select(t => new ScanReport(Guid.NewGuid(), place, t, null))], shop.Clerk, default);
    });

    /// <summary>By the second count when something differs.</summary>
    public async Task<CountCampaign> CloseAsync(CountCampaign count, bool differs = false)
    {
        if (differs)
        {
            await StepAsync(count.Id, (d, seen) => d.Counts.CountAgainAsync(count.Id, seen, default));
            await StepAsync(count.Id, (d, seen) => d.Counts.GiveUpOpenAsync(count.Id, seen, shop.Keeper, default));
        }

        await StepAsync(count.Id, (d, seen) => d.Counts.CloseAsync(count.Id, seen, shop.Keeper, default));
        return await data.ReadAsync(db => db.Set<CountCampaign>().AsNoTracking().SingleAsync(c => c.Id == count.Id));
    }

    public Task FreezeAsync(CountCampaign count) => StepAsync(count.Id, (d, seen) => d.Freeze.BeginAsync(count.Id, seen, default));

    public Task<IReadOnlyList<CountFigure>> FiguresAsync(CountCampaign count) => OnAsync(d => d.Figures.OfAsync(count.Id, default));

    public Task LoseAsync(Asset asset) => OnAsync(
        d => d.Losses.ReportAsync(asset.Id, new LossFacts(LossKind.Lost, shop.Today, "B04", "Yerinde yoktu.", null, null), shop.Keeper, default));

    public Task WriteOffLostAsync(Asset asset) => LeaveAsync(asset, VoucherKind.Loss, (a, voucher, note) => a.WriteOffLost(voucher, note));

    /// <summary>Written off, and still in the warehouse.</summary>
    public Task ScrapAsync(Asset asset) => LeaveAsync(asset, VoucherKind.Scrap, (a, voucher, note) =>
    {
        a.ProposeScrap(note);
        a.Wiped(note);
        a.Scrap(voucher, note);
    });

    public async Task<Warehouse> SecondWarehouseAsync()
    {
        var second = new Warehouse("A2", "İkinci ambar", shop.UnitId);
        await data.SaveAsync(second);
        await data.SaveAsync(new MovableDuty(DutyKind.Registrar, second.Id, shop.Keeper.Id, shop.Today.AddDays(-30), "E-2", shop.Today.AddDays(-30), shop.Director));
        return second;
    }

    private Task<int> LeaveAsync(Asset asset, VoucherKind kind, Action<Asset, int, MoveNote> leave) => OnAsync(d => d.Db.InTransactionAsync(
        async () =>
        {
            var stored = await d.Db.Set<Asset>().ToMove.SingleAsync(a => a.Id == asset.Id);
            var draft = new VoucherDraft(
                kind, shop.WarehouseId, shop.Today, new BaseDocument(BaseDocumentKind.WriteOffMinutes, "KDT-1", shop.Today), "Kayıttan düşüldü",
                [new VoucherDraftLine(stored.CodeId, stored.Name, 1, stored.GrossValue, stored.Id, stored.RegistryNumber)]);
            var voucher = await d.Vouchers.PostAsync(draft, shop.Keeper, default);
            leave(stored, voucher.Id, new MoveNote(shop.Keeper, data.Clock.GetUtcNow().UtcDateTime));
            return await d.Db.SaveChangesAsync();
        },
        default));

    private Task<bool> StepAsync(int id, Func<Desks, Guid, Task> step) => OnAsync(async d =>
    {
        await step(d, await d.Db.Set<CountCampaign>().Where(c => c.Id == id).Select(c => c.Version).SingleAsync());
        return true;
    });

    internal sealed class Desks(AppDb db, PowersDesk powers, TimeProvider clock)
    {
        private readonly NumberDesk _numbers = new(db);
        private readonly Notifier _notifier = new(db, new NotificationKinds([.. BookNotices.Kinds, CountNotices.Kind, .. WriteOffNotices.Kinds]), clock);

        public AppDb Db => db;
        public CountFreeze Freeze => new(db, new CountList(db));
        public CountDesk Counts => new(db, _numbers, new CountList(db), Freeze, new CountNotices(_notifier, new PermissionHolders(db, powers, clock)), clock);
        public ScanDesk Scans => new(db, clock);
        public CountFigures Figures => new(db);
        public VoucherDesk Vouchers => new(db, _numbers, clock);
        public WriteOffDesk WriteOffs => new(db, _numbers, new WriteOffNotices(db, _notifier, clock), clock);
        public LossDesk Losses => new(db, _numbers, new RegistrarGate(db, Vouchers, clock), new HeldLines(db), new WriteOffNotices(db, _notifier, clock), clock);
    }
}
