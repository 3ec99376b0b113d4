using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;

/// <summary>What happened to a movable: its story, its holders and places, its photos and papers.</summary>
public sealed class AssetLife(AppDb db)
{
    public const int Length = 100;
    private const int MostSpans = 300;

    /// <param name="earlierThan">the id of an event; null: the newest part</param>
    public async Task<AssetPage> StoryAsync(AssetPage page, int? earlierThan, CancellationToken ct)
    {
        var (id, before) = (page.Asset.Id, earlierThan ?? int.MaxValue);
        var events = await db.Set<AssetEvent>().AsNoTracking().Where(e => e.AssetId == id && e.Id < before)
            .OrderByDescending(e => e.Id).Take(Length + 1).ToListAsync(ct);
        var shown = events.Take(Length).Reverse().ToList();
        return page with
        {
            Timeline = [.. shown.Select(Line)], EarlierThan = events.Count > Length ? shown[0].Id : null, IsEarlier = earlierThan is not null,
        };
    }

    public async Task<IReadOnlyList<SpanLine>> SpansAsync(int id, CancellationToken ct)
    {
        var (warehouses, lines) = (db.Set<Warehouse>(), db.Set<OrderLine>());
        return await db.Set<AssetSpan>().Where(s => s.AssetId == id).OrderByDescending(s => s.Id).Take(MostSpans)
            .Select(s => new SpanLine(
                s.Way, s.Person!.FullName, s.Unit!.Name, s.Room, warehouses.Where(w => w.Id == s.WarehouseId).Select(w => w.Name).FirstOrDefault(), s.From, s.To,
                lines.Where(l => l.Id == s.OrderLineId).Select(l => (int?)l.OrderId).FirstOrDefault(),
                lines.Where(l => l.Id == s.OrderLineId).Select(l => l.OrderNumber).FirstOrDefault(), s.ByName))
            .ToListAsync(ct);
    }

    public async Task<IReadOnlyList<AttachmentLine>> FilesAsync(int id, bool edits, CancellationToken ct)
    {
        var files = await db.Attachments.AsNoTracking()
            .Where(a => a.OwnerType == Asset.RecordType && a.OwnerId == id && (edits || !a.IsInternal)).OrderByDescending(a => a.Id).Take(200).ToListAsync(ct);
        return [.. files.Select(f => new AttachmentLine(f.Name, $"/dosya/{f.Id}", f.Size, f.IsImage ? $"/dosya/{f.Id}/kucuk" : null, f.ByName))];
    }

    private static TimelineLine Line(AssetEvent happened) =>
        new(TimelineKind.System, Istanbul.ToLocal(happened.At), happened.ByName, happened.Text) { Aside = happened.Kind.TurkishName };
}
