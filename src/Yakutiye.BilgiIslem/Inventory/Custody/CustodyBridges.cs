using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>Requests that wait for the person's written order.</summary>
public sealed class OrderApprovals(TimeProvider clock) : IApprovalSource
{
    public async Task<IReadOnlyList<RecordRow>> WaitingForAsync(AppDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Can(InventoryPermissions.SignOrder) && !user.Can(InventoryPermissions.SignForDirector))
        {
            return [];
        }

        var directors = await db.DirectorsAsync(Istanbul.Today(clock), ct);
        return await db.Set<MoveRequest>().ToBeSignedBy(user, directors).OrderBy(r => r.Id).ToRecordRowsAsync(ct);
    }
}

/// <summary>What a person holds. Who leaves does not pass it on: a request for the Müdür's order is made (BR-01).</summary>
public sealed class CustodyObligations(OrderDesk desk) : IPersonObligation
{
    public string Title => InventoryText.ObligationTitle;

    public async Task<IReadOnlyList<RecordRow>> OfAsync(AppDb db, ICurrentUser user, int personId, CancellationToken ct) =>
    [
        .. (await db.Set<Asset>().VisibleTo(user).HeldBy(personId).OrderBy(a => a.Id).Take(200)
            .Select(a => new { a.Id, a.RegistryNumber, a.Name, a.Brand, a.Model, a.State, a.StateSince })
            .ToListAsync(ct))
            .Select(a => new RecordRow(
                Asset.RecordType, a.Id, a.RegistryNumber ?? a.Name, $"{a.Name} {a.Brand} {a.Model}".Trim(), $"/envanter/demirbaslar/{a.Id}",
                a.State.TurkishName, a.State.Tone, a.StateSince)),
    ];

    public async Task<int> HandOverAsync(AppDb db, int fromPersonId, int toPersonId, Actor by, DateTime now, CancellationToken ct)
    {
        var asked = db.Set<MoveRequest>().Waiting.Where(r => r.Kind == MoveKind.Transfer && r.FromPersonId == fromPersonId)
            .SelectMany(r => r.Lines).Select(l => l.AssetId);
        var assets = await db.Set<Asset>().HeldBy(fromPersonId)
            .Where(a => a.State == AssetState.Assigned && !asked.Contains(a.Id)).OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(ct);
        foreach (var part in assets.Chunk(MoveRequest.MaxLines))
        {
            var demand = new MoveDemand(MoveKind.Transfer, InventoryText.ObligationReason)
            {
                FromPersonId = fromPersonId,
                PersonId = toPersonId,
                Lines = [.. part.Select(id => new DemandLine(id, null, 1))],
            };
            await desk.SubmitAsync(demand, null, by, ct);
        }

        return assets.Count;
    }
}

/// <summary>What the inventory proves of Madde 8: zimmet on the Müdür's order, and nothing without one.</summary>
public sealed class CustodyEvidence : IDutyEvidence
{
    public async Task<IReadOnlyList<DutyCount>> InAsync(AppDb db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (start, end) = (Istanbul.StartOf(from), Istanbul.StartOf(to.AddDays(1)));
        var accepted = await db.Set<CustodyAcceptance>().CountAsync(a => a.At >= start && a.At < end, ct);
        var returns = await db.Set<CustodyReturn>().CountAsync(r => r.TakenAt >= start && r.TakenAt < end, ct);
        var orders = await db.Set<WrittenOrder>().CountAsync(o => o.Date >= from && o.Date <= to, ct);
        return
        [
            new("M8.22", "Zimmetle teslim edilen belge", accepted, "/envanter/teslim"),
            new("M8.25", "Geri alınan zimmet belgesi", returns, "/envanter/iadeler"),
            new("M8.31", "Ambardan çıkış için verilen yazılı emir", orders, "/envanter/emirler"),
        ];
    }
}

/// <summary>Who may see the papers, signatures and scans of a hand-over document.</summary>
public sealed class DocumentFiles : IAttachmentOwner
{
    public string Type => CustodyDocument.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        CustodySight.Of(user, await db.Set<CustodyDocument>().VisibleTo(user).AnyAsync(d => d.Id == ownerId, ct));
}

/// <inheritdoc cref="DocumentFiles"/>
public sealed class ReturnFiles : IAttachmentOwner
{
    public string Type => CustodyReturn.RecordType;

    public async Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct) =>
        CustodySight.Of(user, await db.Set<CustodyReturn>().VisibleTo(user).AnyAsync(r => r.Id == ownerId, ct));
}

internal static class CustodySight
{
    public static AttachmentSight Of(ICurrentUser user, bool isVisible)
    {
        if (!isVisible)
        {
            return AttachmentSight.None;
        }

        return user.Can(InventoryPermissions.HandOver) ? AttachmentSight.All : AttachmentSight.Public;
    }
}

public static class CustodyRows
{
    extension(IQueryable<MoveRequest> requests)
    {
        public async Task<IReadOnlyList<RecordRow>> ToRecordRowsAsync(CancellationToken ct) =>
        [
            .. (await requests.Select(r => new { r.Id, r.Number, r.Kind, r.Reason, r.Status, r.RequestedAt }).Take(200).ToListAsync(ct))
                .Select(r => new RecordRow(
                    MoveRequest.RecordType, r.Id, r.Number, $"{r.Kind.TurkishName}: {r.Reason}", CustodyNotices.RequestLink(r.Id), r.Status.TurkishName, r.Status.Tone, r.RequestedAt)),
        ];
    }

    extension(IQueryable<WrittenOrder> orders)
    {
        public async Task<IReadOnlyList<RecordRow>> ToRecordRowsAsync(CancellationToken ct) =>
        [
            .. (await orders.Select(o => new { o.Id, o.Number, o.Kind, o.Request.Reason, o.SignedAt }).Take(200).ToListAsync(ct))
                .Select(o => new RecordRow(
                    WrittenOrder.RecordType, o.Id, o.Number, $"{o.Kind.TurkishName}: {o.Reason}", CustodyNotices.OrderLink(o.Id), "Teslim bekliyor", Tone.Waiting, o.SignedAt)),
        ];
    }

    extension(IQueryable<CustodyDocument> documents)
    {
        public async Task<IReadOnlyList<RecordRow>> ToRecordRowsAsync(CancellationToken ct) =>
        [
            .. (await documents.Select(d => new { d.Id, d.Number, d.Kind, First = d.Lines.OrderBy(l => l.Order).Select(l => l.Name).FirstOrDefault(), Count = d.Lines.Count, d.Status, d.HandedOverAt }).Take(200).ToListAsync(ct))
                .Select(d => new RecordRow(
                    CustodyDocument.RecordType, d.Id, d.Number, d.Count > 1 ? $"{d.First} ve {d.Count - 1} taşınır daha" : d.First ?? "", CustodyNotices.DocumentLink(d.Id),
                    d.Status.TurkishName, d.Status.Tone, d.HandedOverAt)),
        ];
    }
}
