using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetDetails;

/// <summary>Reads the card: the same few commands however long its life is.</summary>
public sealed class AssetPageReading(AppDb db, ICurrentUser user, AuditReading audit, AssetLife life, IEnumerable<IRelatedRecords> sources, TimeProvider clock)
{
    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<AssetPage?> ReadAsync(int id, AssetTab tab, int? earlierThan, CancellationToken ct)
    {
        if (await db.Set<Asset>().AsNoTracking().VisibleTo(user).Where(a => a.Id == id).Select(AssetFacts.From(db)).FirstOrDefaultAsync(ct) is not { } facts)
        {
            return null;
        }

        var rights = AssetRights.Of(user);
        var shown = tab is AssetTab.History && !rights.History ? AssetTab.Story : tab;
        var page = new AssetPage(facts, rights, new AssetOffers(facts.Asset, rights), Istanbul.Today(clock)) { Tab = shown };
        return await WithTabAsync(page, earlierThan, ct);
    }

    private async Task<AssetPage> WithTabAsync(AssetPage page, int? earlierThan, CancellationToken ct)
    {
        var id = page.Asset.Id;
        return page.Tab switch
        {
            AssetTab.Story => await life.StoryAsync(page, earlierThan, ct),
            AssetTab.Custody => page with { Spans = await life.SpansAsync(id, ct) },
            AssetTab.Records => page with { Related = await RelatedAsync(id, ct) },
            AssetTab.Files => page with { Files = await life.FilesAsync(id, page.Rights.Edit, ct) },
            AssetTab.History => page with { History = await audit.HistoryAsync(nameof(Asset), id, ct) },
        };
    }

    private async Task<IReadOnlyList<RelatedGroup>> RelatedAsync(int id, CancellationToken ct)
    {
        var groups = new List<RelatedGroup>();
        foreach (var source in sources)
        {
            var rows = await source.ForAsync(db, user, Asset.RecordType, id, ct);
            if (rows.Count > 0)
            {
                groups.Add(new RelatedGroup(source.Heading, [.. rows.Select(r => new RelatedLine("", $"{r.Number} · {r.Title}", r.Link, r.Status, r.Tone))]));
            }
        }

        return groups;
    }
}
