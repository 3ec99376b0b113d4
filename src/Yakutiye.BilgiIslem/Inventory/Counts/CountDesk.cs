using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

/// <summary>Takes a count from its plan to its end, each step over the version that the person saw.</summary>
public sealed class CountDesk(AppDb db, NumberDesk numbers, CountList list, CountFreeze freeze, CountNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Inside the caller's transaction or its own.</summary>
    public Task<CountCampaign> PlanAsync(CountPlan plan, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var year = Istanbul.Today(clock).Year;
            var number = CountCampaign.Format(year, await numbers.NextAsync(CountCampaign.Series, year, ct));
            var count = new CountCampaign(number, plan, by, Now);
            db.Add(count);
            await db.SaveChangesAsync(ct);
            await notices.PlannedAsync(count, by, ct);
            await db.SaveChangesAsync(ct);
            return count;
        },
        ct);

    public Task ReplanAsync(int id, Guid seen, CountPlan plan, CancellationToken ct) => db.OnCountAsync(
        id, seen,
        count =>
        {
            count.Replan(plan, Now);
            return Task.CompletedTask;
        },
        ct);

    public Task NameBoardAsync(int id, Guid seen, IReadOnlyList<int> people, Actor by, CancellationToken ct) => db.OnCountAsync(
        id, seen,
        async count =>
        {
            var known = await db.Users.Where(u => people.Contains(u.Id) && u.DisabledAt == null)
                .Select(u => new BoardSeat(u.Id, u.FullName, u.Title, false, false)).ToListAsync(ct);
            Rule.Require(people.Distinct().All(p => known.Any(k => k.PersonId == p)), InventoryText.PersonUnknown, nameof(count.Members));
            count.NameBoard([.. people.Select(p => known.First(k => k.PersonId == p))], await KeepersAsync(count, ct), by);
            await notices.NamedAsync(count, by, ct);
        },
        ct);

    public Task StartAsync(int id, Guid seen, CancellationToken ct) => db.OnCountAsync(
        id, seen, async count => count.Start(await list.FreezeAsync(count, ct), Now), ct);

    public Task CountAgainAsync(int id, Guid seen, CancellationToken ct) => db.OnCountAsync(
        id, seen, async count => count.CountAgain(await list.DifferencesAsync(id, ct), Now), ct);

    /// <returns>how many were given up</returns>
    public async Task<int> GiveUpOpenAsync(int id, Guid seen, Actor by, CancellationToken ct)
    {
        var given = 0;
        await db.OnCountAsync(
            id, seen,
            async count =>
            {
                count.RequireRecount();
                var open = await Lines(id).Open.ToListAsync(ct);
                open.ForEach(line => line.GiveUp(by, Now));
                given = open.Count;
            },
            ct);
        return given;
    }

    public Task CloseAsync(int id, Guid seen, Actor by, CancellationToken ct) => db.OnCountAsync(
        id, seen,
        async count =>
        {
            await freeze.EndAsync(count, ct);
            count.Close(await Lines(id).Open.CountAsync(ct), await list.DifferencesAsync(id, ct), by, Now);
            await list.MarkSeenAsync(count, by, Now, ct);
            await notices.ClosedAsync(count, by, ct);
        },
        ct);

    public Task CancelAsync(int id, Guid seen, string? reason, Actor by, CancellationToken ct) => db.OnCountAsync(
        id, seen,
        async count =>
        {
            await freeze.EndAsync(count, ct);
            count.Cancel(reason, by, Now);
        },
        ct);

    /// <summary>A place that the list did not know; anybody may add one while others scan.</summary>
    public Task AddPlaceAsync(int id, int? unitId, string? room, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            await list.AddPlaceAsync(await db.Set<CountCampaign>().SingleAsync(c => c.Id == id, ct), unitId, room, ct);
            await db.SaveChangesAsync(ct);
        },
        ct);

    private async Task<IReadOnlyList<WarehouseKeepers>> KeepersAsync(CountCampaign count, CancellationToken ct)
    {
        var day = Istanbul.Today(clock);
        var keepers = new List<WarehouseKeepers>();
        foreach (var warehouse in await list.WarehousesAsync(count, ct))
        {
            keepers.Add(new(warehouse.Name, await db.Set<MovableDuty>().RegistrarsOf(warehouse.Id, day).Select(d => d.PersonId).ToListAsync(ct)));
        }

        return keepers;
    }

    private IQueryable<CountLine> Lines(int id) => db.Set<CountLine>().Of(id);
}
