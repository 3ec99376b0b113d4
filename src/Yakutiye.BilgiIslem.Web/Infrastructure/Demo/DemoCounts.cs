using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>Counts and write-offs of the demo year: one count closed and one going on, one write-off done and one being voted on.</summary>
internal sealed class DemoCounts(AppDb db, CountDesk counts, ScanDesk scans, WriteOffDesk writeOffs, WriteOffWork work, DemoYearCast cast, DateTime now)
{
    private const string Reason = "Onarım bedeli yenisinin yarısını aşıyor; yedek parçası bulunmuyor.";

    private Actor Keeper => DemoYearCast.ActorOf(cast["personel"]);

    private Actor Chief => DemoYearCast.ActorOf(cast["sef"]);

    private Actor Director => DemoYearCast.ActorOf(cast["mudur"]);

    public async Task AddAsync(CancellationToken ct)
    {
        await CloseOneAsync(ct);
        await BeginOneAsync(ct);
        await ScrapAsync(ct);
        var waiting = await ProposeAsync(2, keepsData: false, ct);
        await writeOffs.VoteAsync(waiting.Id, 1, true, null, DemoYearCast.ActorOf(cast["personel2"]), ct);
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

    private async Task ScrapAsync(CancellationToken ct)
    {
        var proposal = await ProposeAsync(2, keepsData: true, ct);
        foreach (var name in new[] { "sef", "personel2", "some" })
        {
            await writeOffs.VoteAsync(proposal.Id, 1, true, null, DemoYearCast.ActorOf(cast[name]), ct);
        }

        await writeOffs.ApproveAsync(proposal.Id, proposal.Version, Director, ct);
        foreach (var line in proposal.Lines)
        {
            var facts = new WipeFacts(
                line.AssetId, $"S4PXNF0R{line.AssetId:0000}", WipeMethod.Physical, "Disk delme aparatı", Istanbul.DayOf(now), "Nurcan Işık", true, null);
            await work.WipeAsync(proposal.Id, facts, Keeper, ct);
        }

        await work.KeepPartAsync(proposal.Id, proposal.Lines.First().AssetId, "8 GB DDR4 bellek", 2, "Sağlam, denendi.", Keeper, ct);
        await writeOffs.PostAsync(proposal.Id, proposal.Version, Keeper, ct);
    }

    private async Task<WriteOff> ProposeAsync(int count, bool keepsData, CancellationToken ct)
    {
        var free = await db.Set<Asset>().Where(a => a.State == AssetState.InWarehouse && a.IsOurs).OrderBy(a => a.AcquiredOn).ThenBy(a => a.Id).ToListAsync(ct);
        var ids = free.Where(a => a.Kind.KeepsData == keepsData).Take(count).Select(a => a.Id).ToList();
        var proposal = await writeOffs.ProposeAsync(new WriteOffRequest(WriteOffCause.Scrap, Reason, ids, null, "Çalışmıyor"), Keeper, ct);
        await writeOffs.NameCommissionAsync(
            proposal.Id, proposal.Version, new CommissionSeats(cast["sef"].Id, cast["personel2"].Id, [cast["some"].Id]), Director, ct);
        return proposal;
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
