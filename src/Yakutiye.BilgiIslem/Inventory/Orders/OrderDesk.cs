using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>From the request to the signed order, with numbers and notices. Runs in the caller's transaction or its own.</summary>
public sealed class OrderDesk(AppDb db, NumberDesk numbers, RequestCheck check, CustodyNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => Istanbul.Today(clock);

    /// <param name="onlyUnitId">the unit that the person may ask for; null: any</param>
    public Task<MoveRequest> SubmitAsync(MoveDemand demand, int? onlyUnitId, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var filled = await check.CheckAsync(demand, onlyUnitId, by, Today, ct);
            var request = new MoveRequest(await numbers.NextAsync(PaperNumber.Requests, Today, ct), filled, by, Now);
            db.Add(request);
            await db.SaveChangesAsync(ct);
            await notices.RequestedAsync(request, (await PartiesAsync(request, ct)).IsForDirector, by, ct);
            await db.SaveChangesAsync(ct);
            return request;
        },
        ct);

    /// <summary>Who asked and who would receive it, as the signer's rule wants to know them.</summary>
    public async Task<OrderParties> PartiesAsync(MoveRequest request, CancellationToken ct)
    {
        var directors = await db.DirectorsAsync(Today, ct);
        return new OrderParties(
            request.RequestedById, request.PersonId, directors.Contains(request.RequestedById) || directors.Contains(request.PersonId ?? 0));
    }

    /// <exception cref="RuleException">with the reason, when this person may not sign this order</exception>
    public Task<WrittenOrder> SignAsync(int requestId, Guid seenVersion, DateOnly validUntil, ICurrentUser user, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var (request, by) = await ForSignerAsync(requestId, seenVersion, user, ct);
            Rule.Require(request.CanDecide, InventoryText.RequestDecided(request.Number));
            await check.RequireNoOtherOrderAsync(request.Lines.Select(l => l.AssetId), Today, ct);
            var order = request.Order(await numbers.NextAsync(PaperNumber.Orders, Today, ct), validUntil, by, Now);
            db.Add(order);
            await db.SaveChangesAsync(ct);
            await notices.OrderedAsync(request, order, by, ct);
            await db.SaveChangesAsync(ct);
            return order;
        },
        ct);

    public Task RefuseAsync(int requestId, Guid seenVersion, string? why, ICurrentUser user, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var (request, by) = await ForSignerAsync(requestId, seenVersion, user, ct);
            request.Refuse(why, by, Now);
            await notices.RefusedAsync(request, by, ct);
            await db.SaveChangesAsync(ct);
        },
        ct);

    public Task WithdrawAsync(int requestId, Guid seenVersion, string? why, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var request = await db.Set<MoveRequest>().SingleAsync(r => r.Id == requestId, ct);
            db.Expect(request, seenVersion);
            request.Withdraw(why, by, Now);
            await db.SaveChangesAsync(ct);
        },
        ct);

    public Task CancelAsync(int orderId, Guid seenVersion, string? reason, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var order = await db.Set<WrittenOrder>().Include(o => o.Lines).Include(o => o.Request).SingleAsync(o => o.Id == orderId, ct);
            db.Expect(order, seenVersion);
            order.Cancel(reason, Now);
            await notices.CancelledAsync(order, by, ct);
            await db.SaveChangesAsync(ct);
        },
        ct);

    private async Task<(MoveRequest Request, Actor By)> ForSignerAsync(int requestId, Guid seenVersion, ICurrentUser user, CancellationToken ct)
    {
        var request = await db.Set<MoveRequest>().Include(r => r.Lines).SingleAsync(r => r.Id == requestId, ct);
        var parties = await PartiesAsync(request, ct);
        var against = SignerRule.Against(parties, user.Id, user.Can);
        Rule.Require(against is null, against ?? "");

        db.Expect(request, seenVersion);
        return (request, user.As(parties.Permission));
    }
}
