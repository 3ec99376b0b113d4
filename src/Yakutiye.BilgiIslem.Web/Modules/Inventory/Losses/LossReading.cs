using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>The page of a report.</summary>
/// <param name="Proposal">The write-off that it is in. Null: in none yet.</param>
public sealed record LossPage(LossReport Report, string? Unit, bool IsOurs, RelatedLine? Proposal, bool MayAct)
{
    public string Address => WriteOffNotices.LossLink(Report.Id);
    public bool MaySeeHistory { get; init; }
    public IReadOnlyList<AttachmentLine> Files { get; init; } = [];
    public IReadOnlyList<HistoryLine> History { get; init; } = [];
}

/// <summary>Reads what the pages of losses show, and saves what is reported.</summary>
public sealed class LossReading(AppDb db, ISearchIndex index, LossDesk desk, AttachmentDesk files, OnceDesk once, RegistrarGate gate, ICurrentUser user)
{
    private const int PickerSize = 20;

    public async Task<LossForm> FillAsync(LossForm form, CancellationToken ct)
    {
        var id = form.AssetId;
        var chosen = await db.Set<Asset>().VisibleTo(user).Where(a => a.Id == id)
            .Select(a => new { a.Id, Tag = a.RegistryNumber ?? a.Serial ?? a.Name, a.Name }).ToListAsync(ct);
        return form with { Chosen = [.. chosen.Select(c => new SelectListItem($"{c.Tag} · {c.Name}", c.Id.ToString(CultureInfo.InvariantCulture)))] };
    }

    /// <summary>What can go missing, by number, serial or name.</summary>
    public async Task<IReadOnlyList<AssetChoice>> PickAsync(string? q, CancellationToken ct)
    {
        var assets = db.Set<Asset>().VisibleTo(user).Present.Where(a => a.State != AssetState.ScrapProposed);
        if (!string.IsNullOrWhiteSpace(q))
        {
            var found = index.Matching(db, Asset.RecordType, q);
            assets = assets.Where(a => found.Contains(a.Id));
        }

        var rows = await assets.OrderBy(a => a.Name).ThenBy(a => a.Id).Take(PickerSize)
            .Select(a => new { a.Id, Tag = a.RegistryNumber ?? a.Serial ?? a.Name, a.Name, Person = a.Person!.FullName, a.Room }).ToListAsync(ct);
        return
        [
            .. rows.Select(r => new AssetChoice(
                r.Id.ToString(CultureInfo.InvariantCulture), $"{r.Tag} · {r.Name}", string.Join(" · ", new[] { r.Person, r.Room }.Where(s => !string.IsNullOrEmpty(s))))),
        ];
    }

    /// <returns>the report's id, also when the same form comes again</returns>
    public Task<int> SaveAsync(LossForm form, CancellationToken ct)
    {
        var by = user.As(InventoryPermissions.WriteOff);
        return files.SaveAsync(form.Files.Incoming, kept => once.RunAsync(form.FormKey, user.Id, () => ReportAsync(form, kept, by, ct), ct), ct);
    }

    public async Task<LossPage?> ReadAsync(int id, CancellationToken ct)
    {
        var found = await db.Set<LossReport>().AsNoTracking().Include(r => r.Person).Where(r => r.Id == id)
            .Select(r => new { Report = r, Unit = db.Units.Where(u => u.Id == r.UnitId).Select(u => u.Name).FirstOrDefault(), r.Asset.IsOurs, r.Asset.Id })
            .FirstOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var proposal = await db.Set<WriteOff>().VisibleTo(user).Where(w => w.Lines.Any(l => l.AssetId == found.Id)).NewestFirst
            .Select(w => new { w.Id, w.Number, w.Status, w.ProposedAt }).FirstOrDefaultAsync(w => w.ProposedAt >= found.Report.ReportedAt, ct);
        var line = proposal is null ? null : new RelatedLine("Kayıttan düşme", proposal.Number, WriteOffNotices.Link(proposal.Id), proposal.Status.TurkishName, proposal.Status.Tone);
        return new LossPage(found.Report, found.Unit, found.IsOurs, line, user.Can(InventoryPermissions.WriteOff))
        {
            Files = await FileLines.OfAsync(db, LossReport.RecordType, id, ct),
            MaySeeHistory = user.Can(InventoryPermissions.SeeHistory),
        };
    }

    public async Task<LossFound?> FoundAsync(int id, CancellationToken ct)
    {
        var report = await db.Set<LossReport>().Where(r => r.Id == id).Select(r => new { r.Id, r.Number, r.AssetTag, r.AssetName, r.Asset.IsOurs }).FirstOrDefaultAsync(ct);
        var places = await gate.Of(user.Id).OrderBy(w => w.Name).Select(w => new { w.Id, w.Name }).ToListAsync(ct);
        return report is null
            ? null
            : new LossFound(
                report.Id, report.Number, $"{report.AssetTag} · {report.AssetName}", report.IsOurs,
                [.. places.Select(p => new SelectListItem(p.Name, p.Id.ToString(CultureInfo.InvariantCulture)))]);
    }

    private async Task<int> ReportAsync(LossForm form, KeptFiles kept, Actor by, CancellationToken ct)
    {
        Rule.Require(await db.Set<Asset>().VisibleTo(user).AnyAsync(a => a.Id == form.AssetId, ct), InventoryText.AssetUnknown, nameof(form.AssetId));
        var report = await desk.ReportAsync(form.AssetId ?? 0, form.Facts, by, ct);
        if (kept.Count > 0)
        {
            kept.AttachTo(LossReport.RecordType, report.Id, by);
            await db.SaveChangesAsync(ct);
        }

        return report.Id;
    }
}
