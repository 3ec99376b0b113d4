using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MoveRequests;

/// <summary>Reads the list and the page of requests.</summary>
public sealed class RequestReading(AppDb db, ICurrentUser user, ISearchIndex index, TimeProvider clock)
{
    public bool MaySign => user.Can(InventoryPermissions.SignOrder) || user.Can(InventoryPermissions.SignForDirector);

    public async Task<RequestList> ListAsync(RequestFilter filter, CancellationToken ct)
    {
        var directors = filter.Scope is RequestScope.ToSign ? await db.DirectorsAsync(Istanbul.Today(clock), ct) : [];
        var page = await filter.Of(db.Set<MoveRequest>().VisibleTo(user), db, index, user, directors).ToPageAsync(RequestRow.From(db), filter.Page, ct);
        return new RequestList(filter, page, MaySign, user.Can(InventoryPermissions.Request), clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<RequestPage?> PageAsync(int id, CancellationToken ct)
    {
        var request = await db.Set<MoveRequest>().AsNoTracking().VisibleTo(user).FirstOrDefaultAsync(r => r.Id == id, ct);
        if (request is null)
        {
            return null;
        }

        var lines = await db.Set<MoveRequestLine>().Where(l => l.MoveRequestId == id).OrderBy(l => l.Id).Select(DemandRow.OfRequest).ToListAsync(ct);
        lines = request.CanDecide ? await WithRivalsAsync(id, lines, ct) : lines;
        var order = await db.Set<WrittenOrder>().Where(o => o.RequestId == id).Select(o => new { o.Id, o.Number, o.SignedByName, o.SignedAt }).FirstOrDefaultAsync(ct);
        var directors = request.CanDecide ? await db.DirectorsAsync(Istanbul.Today(clock), ct) : [];
        var parties = new OrderParties(
            request.RequestedById, request.PersonId, directors.Contains(request.RequestedById) || directors.Contains(request.PersonId ?? 0));
        return new RequestPage(
            request, await NamesAsync(request, ct), lines, Story(request, order?.Number), order?.Id, order?.Number,
            SignerRule.Against(parties, user.Id, user.Can), request.RequestedById == user.Id) { SignsOthers = MaySign };
    }

    public async Task<DemandNames> NamesAsync(MoveRequest request, CancellationToken ct) => await db.Set<MoveRequest>().Where(r => r.Id == request.Id)
        .Select(r => new DemandNames(
            r.Person!.FullName, r.FromPerson!.FullName, r.Unit!.Name,
            r.Warehouse!.Name,
            db.Set<Firm>().Where(f => f.Id == r.FirmId).Select(f => f.Name).FirstOrDefault()))
        .FirstAsync(ct);

    // The signer decides between them; the second order would be refused.
    private async Task<List<DemandRow>> WithRivalsAsync(int requestId, List<DemandRow> lines, CancellationToken ct)
    {
        var ids = lines.Select(l => l.AssetId).OfType<int>().ToList();
        var rivals = await db.Set<MoveRequest>().Waiting.Where(r => r.Id != requestId)
            .SelectMany(r => r.Lines, (r, l) => new { r.Number, l.AssetId })
            .Where(r => r.AssetId != null && ids.Contains(r.AssetId.Value)).OrderBy(r => r.Number).ToListAsync(ct);
        return [.. lines.Select(l => l with { Rival = rivals.Find(r => r.AssetId == l.AssetId)?.Number })];
    }

    private static List<TimelineLine> Story(MoveRequest request, string? orderNumber)
    {
        var story = new List<TimelineLine> { new(TimelineKind.Public, Istanbul.ToLocal(request.RequestedAt), request.RequestedByName, request.Reason) };
        if (request.DecidedAt is { } at)
        {
            story.Add(new(TimelineKind.Public, Istanbul.ToLocal(at), request.DecidedByName ?? "", Outcome(request, orderNumber)));
        }

        return story;
    }

    private static string Outcome(MoveRequest request, string? orderNumber) => request.Status switch
    {
        RequestStatus.Ordered => $"{orderNumber} sayılı yazılı emir verildi.",
        RequestStatus.Refused => $"Reddedildi: {request.Answer}",
        RequestStatus.Withdrawn => $"Geri çekildi. {request.Answer}".Trim(),
        RequestStatus.Submitted => "",
    };
}
