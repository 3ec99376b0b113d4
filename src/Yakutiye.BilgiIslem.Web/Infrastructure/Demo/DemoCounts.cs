using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Counts of the demo year: one closed, one going on.</summary>
internal sealed class DemoCounts(AppDb db, CountDesk counts, ScanDesk scans, DemoYearCast cast, DateTime now)
{
    private Actor Keeper => DemoYearCast.ActorOf(cast["personel"]);

    private Actor Chief => DemoYearCast.ActorOf(cast["sef"]);

    public async Task AddAsync(CancellationToken ct)
    {
        await CloseOneAsync(ct);
        await BeginOneAsync(ct);
    }

    private async Task CloseOneAsync(CancellationToken ct)
    {
        var count = await StartAsync("Altı aylık liste kontrolü.", ct);
        var lines = await LinesAsync(count, ct);
        await ReadAsync(count, lines.Skip(2), ct);
        await counts.CountAgainAsync(count.Id, count.Version, ct);
        await ReadAsync(count, lines.Skip(1).Take(1), ct);
        await scans.TakeAsync(count.Id, [new ScanReport(Guid.NewGuid(), await PlaceAsync(count, ct), "ETIKET-YIPRANMIS-7", now)], Chief, ct);
        await counts.GiveUpOpenAsync(count.Id, count.Version, Keeper, ct);
        await counts.CloseAsync(count.Id, count.Version, Keeper, ct);
    }

    private async Task BeginOneAsync(CancellationToken ct)
    {
        var count = await StartAsync("Ambar kontrolü sürüyor.", ct);
        await ReadAsync(count, (await LinesAsync(count, ct)).Where((_, i) => i % 3 != 0), ct);
    }

    private async Task<CountCampaign> StartAsync(string note, CancellationToken ct)
    {
        var warehouse = await db.Set<Warehouse>().OrderBy(w => w.Id).Select(w => w.Id).FirstAsync(ct);
        var count = await counts.PlanAsync(new CountPlan(CountKind.ListCheck, Istanbul.DayOf(now).Year, false, [warehouse], [], [], note), Keeper, ct);
        await counts.StartAsync(count.Id, count.Version, ct);
        return count;
    }

    private Task<List<CountLine>> LinesAsync(CountCampaign count, CancellationToken ct) => db.Set<CountLine>().Of(count.Id).OrderBy(l => l.Id).ToListAsync(ct);

    private Task<int> PlaceAsync(CountCampaign count, CancellationToken ct) =>
        db.Set<CountPlace>().Where(p => p.CampaignId == count.Id).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync(ct);

    private async Task ReadAsync(CountCampaign count, IEnumerable<CountLine> lines, CancellationToken ct)
    {
        var place = await PlaceAsync(count, ct);
        foreach (var batch in lines.Chunk(ScanDesk.MaxBatch))
        {
            await scans.TakeAsync(count.Id, [.. batch.Select(l => new ScanReport(Guid.NewGuid(), place, l.Tag, now))], Chief, ct);
        }
    }
}
