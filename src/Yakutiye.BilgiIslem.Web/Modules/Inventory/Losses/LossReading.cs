using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Losses;

/// <summary>Reads the pages of losses.</summary>
public sealed class LossReading(AppDb db, ICurrentUser user, RecordFiles files)
{
    public async Task<LossListPage> ListAsync(int number, CancellationToken ct) => new(
        await db.Set<LossReport>().OrderByDescending(r => r.Id).ToPageAsync(
            r => new LossRow(
                r.Id, r.Number, r.Kind, r.Asset.RegistryNumber ?? r.Asset.Serial ?? "", r.Asset.Name, r.Day, r.ReportedByName, r.FoundAt, r.Asset.ExitVoucherId != null),
            number, ct),
        user.Can(InventoryPermissions.WriteOff));

    /// <summary>Null: no such report.</summary>
    public async Task<LossPage?> PageAsync(int id, CancellationToken ct)
    {
        var report = await db.Set<LossReport>().AsNoTracking().Include(r => r.Asset).FirstOrDefaultAsync(r => r.Id == id, ct);
        if (report is null)
        {
            return null;
        }

        var asset = report.Asset;
        var proposals = await db.Set<WriteOff>().Where(w => w.Lines.Any(l => l.AssetId == report.AssetId)).NewestFirst.Take(20)
            .Select(w => new { w.Id, w.Number, w.Status }).ToListAsync(ct);
        return new LossPage(
            report, asset.Tag, $"{asset.Name} {asset.Brand} {asset.Model}".Trim(), report.FoundAt is null && asset is { State: AssetState.Lost, ExitVoucherId: null },
            [.. proposals.Select(w => new RelatedLine("Kayıttan düşme", w.Number, WriteOffNotices.Link(w.Id), w.Status.TurkishName, w.Status.Tone))],
            await files.OfAsync(LossReport.RecordType, id, ct), user.Can(InventoryPermissions.WriteOff));
    }
}

/// <summary>Turns the form into a report, once, with its files.</summary>
public sealed class LossFiling(AppDb db, LossDesk desk, AttachmentDesk files, OnceDesk once, ICurrentUser user)
{
    public Task<int> FileAsync(LossForm form, CancellationToken ct)
    {
        var by = user.As(InventoryPermissions.WriteOff);
        return files.SaveAsync(form.Files.Incoming, kept => once.RunAsync(form.FormKey, user.Id, () => ReportAsync(form, kept, by, ct), ct), ct);
    }

    private async Task<int> ReportAsync(LossForm form, KeptFiles kept, Actor by, CancellationToken ct)
    {
        var report = await desk.ReportAsync(form.AssetId ?? 0, form.Facts, by, ct);
        if (kept.Count > 0)
        {
            kept.AttachTo(LossReport.RecordType, report.Id, by);
            await db.SaveChangesAsync(ct);
        }

        return report.Id;
    }
}
