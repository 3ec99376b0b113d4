using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Acceptance;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Who got what over the demo year, by the same requests, orders and signatures as in life; and what waits today.</summary>
internal sealed class DemoCustody(AppDb db, IServiceProvider services, DemoYearCast cast, DateTime now)
{
    private readonly DemoTime _time = new(now);
    private readonly Dictionary<DeviceKind, Queue<Asset>> _stock = [];
    private DemoCustodyDesks _desks = null!;

    public async Task AddAsync(ILookup<DeviceKind, Asset> bought, CancellationToken ct)
    {
        _desks = new DemoCustodyDesks(services, _time);
        foreach (var kind in bought)
        {
            _stock[kind.Key] = new Queue<Asset>(kind.OrderBy(a => a.Id));
        }

        var (notices, mails) = (await db.Notifications.Select(n => n.Id).ToListAsync(ct), await db.OutboxMails.Select(m => m.Id).ToListAsync(ct));
        await TellAsync(ct);

        // What was said months ago was read months ago.
        db.RemoveRange(await db.Notifications.Where(n => !notices.Contains(n.Id)).ToListAsync(ct));
        db.RemoveRange(await db.OutboxMails.Where(m => !mails.Contains(m.Id)).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        await WaitAsync(ct);
    }

    private async Task TellAsync(CancellationToken ct)
    {
        foreach (var (person, i) in cast.Requesters.Where(p => p.UserName is not "birim").Take(24).Select((p, i) => (p, i)))
        {
            await GiveAsync(MoveKind.Personal, person, 390 - (i * 15), "Göreve başladı; çalışma bilgisayarı", ct, DeviceKind.Desktop, DeviceKind.Monitor);
        }

        foreach (var (name, i) in new[] { "mudur", "sef", "personel2", "some", "birim" }.Select((n, i) => (n, i)))
        {
            await GiveAsync(MoveKind.Personal, cast[name], 250 - (i * 20), "Sahada ve uzaktan çalışma", ct, DeviceKind.Laptop);
        }

        foreach (var (person, i) in cast.Requesters.DistinctBy(p => p.UnitId).Take(5).Select((p, i) => (p, i)))
        {
            await GiveAsync(MoveKind.CommonUse, person, 240 - (i * 12), "Kalem odasının ortak yazıcısı", ct, i < 3 ? DeviceKind.Copier : DeviceKind.Printer);
        }

        await GiveAsync(MoveKind.Loan, cast.Requesters[3], 25, "Encümen sunumu", ct, DeviceKind.Projector);
        await ReturnAsync(cast.Requesters[4], ct);
    }

    private async Task GiveAsync(MoveKind kind, AppUser person, int daysAgo, string reason, CancellationToken ct, params DeviceKind[] kinds)
    {
        var assets = new List<Asset>();
        foreach (var device in kinds)
        {
            assets.Add(await TakeAsync(device, ct));
        }

        At(daysAgo, 9);
        var order = await OrderAsync(kind, person, reason, assets, ct);
        At(daysAgo, 11);
        var document = await HandOverAsync(order, person, assets, ct);
        At(daysAgo, 14);
        await _desks.Signing.AcceptAsync(document.Id, document.Version, new Yes(SignatureWay.Portal, null, null, []), DemoYearCast.ActorOf(person), ct);
    }

    private async Task<Asset> TakeAsync(DeviceKind kind, CancellationToken ct)
    {
        var id = _stock[kind].Dequeue().Id;
        var asset = await db.Set<Asset>().Include(a => a.Spans).SingleAsync(a => a.Id == id, ct);
        if (asset.NeedsCommissioning)
        {
            asset.Commission(new MoveNote(DemoYearCast.ActorOf(cast["personel"]), asset.Spans.Max(s => s.From)));
            await db.SaveChangesAsync(ct);
        }

        return asset;
    }

    private async Task<WrittenOrder> OrderAsync(MoveKind kind, AppUser person, string reason, IReadOnlyList<Asset> assets, CancellationToken ct)
    {
        var request = await AskAsync(kind, person, reason, [.. assets.Select(a => new DemandLine(a.Id, null, 1))], person.UserName is "sef" ? "personel2" : "sef", ct);
        var signer = new DemoSigner(person.UserName is "mudur" ? cast["baskan"] : cast["mudur"]);
        return await _desks.Orders.SignAsync(request.Id, request.Version, Istanbul.DayOf(_time.At).AddDays(30), signer, ct);
    }

    private Task<MoveRequest> AskAsync(MoveKind kind, AppUser person, string reason, IReadOnlyList<DemandLine> lines, string by, CancellationToken ct)
    {
        var demand = new MoveDemand(kind, reason)
        {
            PersonId = kind is MoveKind.CommonUse ? null : person.Id,
            UnitId = kind is MoveKind.CommonUse ? person.UnitId : null,
            Room = kind is MoveKind.CommonUse ? $"Kalem odası {person.Room}".Trim() : null,
            Until = kind is MoveKind.Loan ? Istanbul.DayOf(_time.At).AddDays(16) : null,
            Lines = lines,
        };
        return _desks.Orders.SubmitAsync(demand, null, DemoYearCast.ActorOf(cast[by]), ct);
    }

    private Task<CustodyDocument> HandOverAsync(WrittenOrder order, AppUser person, IReadOnlyList<Asset> assets, CancellationToken ct) => _desks.HandOvers.HandOverAsync(
        new HandOver(order.Id, person.Id, null, [.. assets.Select(a => new HandOverItem(a.Id, AssetCondition.Sound, a.Accessories))]), DemoYearCast.ActorOf(cast["personel"]), ct);

    private async Task ReturnAsync(AppUser person, CancellationToken ct)
    {
        At(18, 10);
        var monitor = await db.Set<Asset>().Where(a => a.PersonId == person.Id && a.Kind == DeviceKind.Monitor).Select(a => new { a.Id, a.TakenInWarehouseId }).FirstAsync(ct);
        var item = new ReturnItem(monitor.Id, AssetCondition.Faulty, "HDMI kablosu", "Ekranda çizgiler var", IntoRepair: true);
        var back = await _desks.Returns.TakeBackAsync(new TakeBack(monitor.TakenInWarehouseId!.Value, person.Id, null, [item]), DemoYearCast.ActorOf(cast["personel"]), ct);
        At(18, 11);
        await _desks.ReturnSigning.ConfirmAsync(back.Id, back.Version, new Yes(SignatureWay.Portal, null, null, []), DemoYearCast.ActorOf(person), ct);
    }

    // Today: two requests for the Müdür, one of his own for the top manager, an order to carry out, and a scanner for who tries the portal out.
    private async Task WaitAsync(CancellationToken ct)
    {
        _time.At = now.AddHours(-3);
        var scanner = await TakeAsync(DeviceKind.Scanner, ct);
        await HandOverAsync(await OrderAsync(MoveKind.Personal, cast["birim"], "Evrak tarama", [scanner], ct), cast["birim"], [scanner], ct);
        _time.At = now.AddHours(-2);
        await OrderAsync(MoveKind.Personal, cast["birim2"], "Evrak tarama", [await TakeAsync(DeviceKind.Scanner, ct)], ct);
        var laptop = await db.Set<MovableCode>().Where(c => c.Code == "255.02.01.01.02").Select(c => c.Id).SingleAsync(ct);
        await AskAsync(MoveKind.Personal, cast["cigdem.yagmur"], "Saha denetimi için dizüstü bilgisayar", [new DemandLine(null, laptop, 1)], "sef", ct);
        await AskAsync(MoveKind.CommonUse, cast["sila.bagci"], "Toplantı odasına projeksiyon", [new DemandLine((await TakeAsync(DeviceKind.Projector, ct)).Id, null, 1)], "personel2", ct);
        await AskAsync(MoveKind.Personal, cast["mudur"], "Makam odasına ekran", [new DemandLine((await TakeAsync(DeviceKind.Monitor, ct)).Id, null, 1)], "sef", ct);
        await db.SaveChangesAsync(ct);
    }

    private void At(int daysAgo, int hour) => _time.At = Istanbul.StartOf(Istanbul.DayOf(now).AddDays(-daysAgo)).AddHours(hour);
}
