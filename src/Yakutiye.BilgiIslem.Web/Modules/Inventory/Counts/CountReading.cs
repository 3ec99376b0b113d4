using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

/// <summary>Reads the pages of counts: the same few commands for five lines and for five thousand.</summary>
public sealed class CountReading(AppDb db, ICurrentUser user, RecordFiles files, AuditReading audit, TimeProvider clock)
{
    public const string Surplus = "Fazla";
    public const string All = "Tumu";
    private const int LinesOnPage = 25;

    public DateOnly Today => Istanbul.Today(clock);

    public async Task<CountListPage> ListAsync(CountFilter filter, CancellationToken ct)
    {
        var lines = db.Set<CountLine>();
        var page = await filter.Of(db.Set<CountCampaign>().VisibleTo(user)).ToPageAsync(
            c => new CountRow(
                c.Id, c.Number, c.Kind, c.Year, c.Status, c.CreatedByName, c.CreatedAt,
                lines.Count(l => l.CampaignId == c.Id && l.Result != CountResult.OnRecord),
                lines.Count(l => l.CampaignId == c.Id && l.Result != CountResult.OnRecord && l.Result != CountResult.NotYet),
                lines.Count(l => l.CampaignId == c.Id && (l.Result == CountResult.Missing || l.Result == CountResult.FoundElsewhere))),
            filter.Page, ct);
        return new CountListPage(filter, page, user.Can(InventoryPermissions.Count));
    }

    public async Task<CountForm> FillAsync(CountForm form, CancellationToken ct) => form with
    {
        Warehouses = [.. (await db.Set<Warehouse>().Where(w => w.ClosedAt == null).OrderBy(w => w.Code).Select(w => new { w.Id, w.Code, w.Name }).ToListAsync(ct))
            .Select(w => new SelectListItem($"{w.Code} {w.Name}", w.Id.ToString(CultureInfo.InvariantCulture)))],
        Units = [.. (await db.Units.OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).ToListAsync(ct))
            .Select(u => new SelectListItem(u.Name, u.Id.ToString(CultureInfo.InvariantCulture)))],
    };

    /// <summary>What somebody else has saved meanwhile, beside what was typed.</summary>
    public async Task<CountForm> ConflictAsync(int id, CountForm mine, CancellationToken ct)
    {
        var count = (await FindAsync(id, ct))!;
        var stored = CountForm.Of(count);
        var conflict = await db.ConflictAsync<CountCampaign>(
            id, [("Sayım yılı", mine.Year, stored.Year), ("Odalar", mine.Rooms, stored.Rooms), ("Not", mine.Note, stored.Note)], ct);
        return mine with { Version = stored.Version, Head = stored.Head! with { Conflict = conflict } };
    }

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<CountPage?> PageAsync(int id, string? tab, int? placeId, int number, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } count)
        {
            return null;
        }

        var progress = await NumbersAsync(count, ct);
        var chosen = tab ?? (count.IsCounting ? nameof(CountResult.NotYet) : count.Status is CountStatus.Closed ? "" : All);
        var finds = db.Set<CountFind>().Of(id);
        return new CountPage(count, progress, PowersOf(count))
        {
            Scope = await ScopeAsync(count, ct),
            Tab = chosen,
            PlaceId = placeId,
            Lines = chosen == Surplus ? null : await LinesAsync(id, chosen, placeId, number, ct),
            Unexpected = await finds.GroupBy(f => f.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            Finds = await finds.OrderBy(f => f.Id).ToPageAsync(
                f => new CountFindRow(f.Kind, f.Tag, f.AssetId, f.Asset!.Name, f.Place.Name, f.FoundAt, f.FoundByName, f.ScanCount),
                chosen == Surplus ? number : 1, ct),
            Files = await files.OfAsync(CountCampaign.RecordType, id, ct),
            History = user.Can(InventoryPermissions.SeeHistory) ? await audit.HistoryAsync(nameof(CountCampaign), id, ct) : [],
        };
    }

    public async Task<CountProgress?> ProgressAsync(int id, CancellationToken ct) => await FindAsync(id, ct) is { } count ? await NumbersAsync(count, ct) : null;

    /// <summary>With its scope and its board.</summary>
    public Task<CountCampaign?> FindAsync(int id, CancellationToken ct) =>
        db.Set<CountCampaign>().AsNoTracking().VisibleTo(user).Include(c => c.Members).Include(c => c.Scope).AsSingleQuery().FirstOrDefaultAsync(c => c.Id == id, ct);

    public CountPowers PowersOf(CountCampaign count)
    {
        var counts = user.Can(InventoryPermissions.Count);
        return new(
            counts, user.Can(InventoryPermissions.Spend), user.Can(InventoryPermissions.WriteOff), counts || count.Members.Any(m => m.PersonId == user.Id),
            user.Can(InventoryPermissions.SeeHistory));
    }

    public async Task<CountProgress> NumbersAsync(CountCampaign count, CancellationToken ct)
    {
        var sums = await db.Set<CountLine>().Of(count.Id).GroupBy(l => new { l.PlaceId, l.Result })
            .Select(g => new { g.Key.PlaceId, g.Key.Result, Count = g.Count() }).ToListAsync(ct);
        var places = await db.Set<CountPlace>().AsNoTracking().Where(p => p.CampaignId == count.Id).OrderBy(p => p.Id).ToListAsync(ct);
        int Of(int place, CountResult result) => sums.Where(s => s.PlaceId == place && s.Result == result).Sum(s => s.Count);
        return new(count.Id, count.IsCounting, [.. places.Select(p => new PlaceProgress(
            p.Id, p.Name, Of(p.Id, CountResult.FoundHere), Of(p.Id, CountResult.FoundElsewhere), Of(p.Id, CountResult.Missing),
            Of(p.Id, CountResult.OnRecord), Of(p.Id, CountResult.NotYet)))]);
    }

    private Task<Page<CountLineRow>> LinesAsync(int id, string tab, int? placeId, int number, CancellationToken ct)
    {
        var lines = db.Set<CountLine>().Of(id);
        lines = Enum.TryParse<CountResult>(tab, out var result) ? lines.Where(l => l.Result == result) : tab == All ? lines : lines.Differing;
        lines = placeId is { } place ? lines.Where(l => l.PlaceId == place) : lines;
        return lines.OrderBy(l => l.PlaceId).ThenBy(l => l.Id).ToPageAsync(CountLineRow.From, number, ct, LinesOnPage);
    }

    /// <summary>What is counted, in words.</summary>
    public async Task<IReadOnlyList<string>> ScopeAsync(CountCampaign count, CancellationToken ct)
    {
        if (count.Everything)
        {
            return [CountWords.Everything];
        }

        var parts = await db.Set<CountScope>().Where(s => s.CampaignId == count.Id).OrderBy(s => s.Id)
            .Select(s => new
            {
                Warehouse = db.Set<Warehouse>().Where(w => w.Id == s.WarehouseId).Select(w => w.Name).FirstOrDefault(),
                Unit = db.Units.Where(u => u.Id == s.UnitId).Select(u => u.Name).FirstOrDefault(),
                s.Room,
            }).ToListAsync(ct);
        return [.. parts.Select(s => s.Room is null ? s.Warehouse ?? s.Unit ?? "" : $"{s.Unit} · {s.Room}")];
    }
}
