using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>Who hears of what. Nobody hears of his own act.</summary>
public sealed class CustodyNotices(AppDb db, Notifier notifier, TimeProvider clock)
{
    public const string Requested = "inventory.requested";
    public const string Decided = "inventory.decided";
    public const string ToHandOver = "inventory.tohandover";
    public const string ToAccept = "inventory.toaccept";
    public const string Answered = "inventory.answered";
    public const string Returned = "inventory.returned";
    public const string Due = "inventory.due";
    public const string Objected = "inventory.objected";
    public const string Arrived = "inventory.arrived";

    public static IReadOnlyList<NotificationKind> Kinds { get; } =
    [
        new(Requested, "Yazılı emrimi bekleyen taşınır talebi var", MailByDefault: true),
        new(Decided, "Taşınır talebim sonuçlandı", MailByDefault: true),
        new(ToHandOver, "Emri verilen taşınırı teslim edeceğim", MailByDefault: false),
        new(ToAccept, "Teslim almamı bekleyen taşınır var", MailByDefault: true),
        new(Answered, "Teslim ettiğim taşınıra yanıt verildi", MailByDefault: false),
        new(Returned, "Geri verdiğim taşınır kayda alındı", MailByDefault: true),
        new(Due, "Geçici aldığım taşınırın geri dönüş günü", MailByDefault: true),
        new(Objected, "Zimmetteki taşınır için bildirim", MailByDefault: true),
        new(Arrived, "Sorumlu olduğum ambara başka ambardan taşınır girdi", MailByDefault: true),
    ];

    public static string RequestLink(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/talepler/{id}");

    public static string OrderLink(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/emirler/{id}");

    public static string DocumentLink(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/teslim/{id}");

    public static string ReturnLink(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/iadeler/{id}");

    public async Task RequestedAsync(MoveRequest request, bool isForDirector, Actor by, CancellationToken ct) => await SendAsync(
        await db.PostHoldersAsync(isForDirector ? RoleNames.TopManager : RoleNames.Director, Today, ct),
        Requested, $"{request.Number} sayılı talep yazılı emrinizi bekliyor: {request.Reason}", RequestLink(request.Id), by, ct);

    public async Task OrderedAsync(MoveRequest request, WrittenOrder order, Actor by, CancellationToken ct)
    {
        await SendAsync([request.RequestedById], Decided, $"{request.Number} sayılı talebiniz için {order.Number} sayılı yazılı emir verildi.", RequestLink(request.Id), by, ct);
        await SendAsync(await db.RegistrarsAsync(Today, ct), ToHandOver, $"{order.Number} sayılı yazılı emrin gereğini yapın: {request.Reason}", OrderLink(order.Id), by, ct);
    }

    public Task RefusedAsync(MoveRequest request, Actor by, CancellationToken ct) =>
        SendAsync([request.RequestedById], Decided, $"{request.Number} sayılı talebiniz reddedildi: {request.Answer}", RequestLink(request.Id), by, ct);

    public async Task CancelledAsync(WrittenOrder order, Actor by, CancellationToken ct) => await SendAsync(
        [order.RequestedById, .. await db.RegistrarsAsync(Today, ct)], Decided, $"{order.Number} sayılı yazılı emir iptal edildi: {order.CancelReason}", OrderLink(order.Id), by, ct);

    /// <param name="entry">the voucher of the warehouse that received; null: they went elsewhere</param>
    public async Task DispatchedAsync(WrittenOrder order, int count, Voucher? entry, Actor by, CancellationToken ct)
    {
        await SendAsync([order.RequestedById], Decided, $"{order.Number} sayılı yazılı emirle {count} taşınır sevk edildi.", OrderLink(order.Id), by, ct);
        if (entry is not null)
        {
            var keepers = await db.Set<MovableDuty>().RegistrarsOf(entry.WarehouseId, Today).Select(d => d.PersonId).ToListAsync(ct);
            await SendAsync(
                keepers, Arrived, $"{order.Number} sayılı yazılı emirle ambarınıza {count} taşınır girdi; {entry.Label} adınıza düzenlendi, teslim aldıklarınızla karşılaştırın.",
                ReversalDesk.LinkOf(entry.Id), by, ct);
        }
    }

    public Task HandedOverAsync(CustodyDocument document, Actor by, CancellationToken ct) => SendAsync(
        [document.PersonId], ToAccept, $"{document.Number} sayılı belgeyle {document.Lines.Count} taşınır teslim almanızı bekliyor.", DocumentLink(document.Id), by, ct);

    public Task AcceptedAsync(CustodyDocument document, Actor by, CancellationToken ct) => SendAsync(
        [document.HandedOverById, document.PersonId, .. Known(document.FromPersonId)], Answered,
        $"{document.Number} sayılı belgedeki taşınırlar teslim alındı.", DocumentLink(document.Id), by, ct);

    public Task DroppedAsync(CustodyDocument document, Actor by, CancellationToken ct) => SendAsync(
        [document.HandedOverById, document.PersonId, .. Known(document.FromPersonId)], Answered,
        $"{document.Number} sayılı belge teslim alınmadan kapandı: {document.Answer}", DocumentLink(document.Id), by, ct);

    public Task ReturnedAsync(CustodyReturn back, Actor by, CancellationToken ct) => SendAsync(
        [back.PersonId], Returned, $"{back.Number} sayılı belgeyle {back.Lines.Count} taşınır geri alındı.", ReturnLink(back.Id), by, ct);

    public Task DueAsync(int personId, string sentence, CancellationToken ct) => notifier.NotifyAsync([personId], Due, sentence, "/zimmetim", ct);

    public async Task ObjectedAsync(string tag, string name, string note, Actor by, CancellationToken ct) => await SendAsync(
        [.. await db.RegistrarsAsync(Today, ct), .. await db.PostHoldersAsync(RoleNames.Chief, Today, ct)],
        Objected, $"{name}, {tag} taşınırının kendisinde olmadığını bildirdi: {note}", "/envanter/bende-degil", by, ct);

    public Task SettledAsync(CustodyObjection objection, string tag, Actor by, CancellationToken ct) =>
        SendAsync([objection.PersonId], Objected, $"{tag} için bildiriminiz sonuçlandı: {objection.Resolution}", "/zimmetim", by, ct);

    private DateOnly Today => Istanbul.Today(clock);

    private Task SendAsync(IReadOnlyList<int> people, string kind, string text, string link, Actor by, CancellationToken ct) =>
        notifier.NotifyAsync(people.Where(id => id != by.Id), kind, text, link, ct);

    private static int[] Known(int? id) => id is { } known ? [known] : [];
}
