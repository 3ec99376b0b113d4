using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>Reads the pages of write-offs.</summary>
public sealed class WriteOffReading(AppDb db, ICurrentUser user, RecordFiles files, AuditReading audit)
{
    public const int MostChosen = WriteOff.MaxLines;

    public async Task<WriteOffListPage> ListAsync(WriteOffFilter filter, CancellationToken ct) => new(
        filter,
        await filter.Of(db.Set<WriteOff>().VisibleTo(user)).ToPageAsync(
            w => new WriteOffRow(w.Id, w.Number, w.Cause, w.Status, w.Warehouse.Name, w.Lines.Count, w.Total, w.ProposedByName, w.ProposedAt), filter.Page, ct),
        user.Can(InventoryPermissions.WriteOff));

    /// <summary>The form again, with the movables that were chosen, or that a count did not find.</summary>
    public async Task<WriteOffForm> FillAsync(WriteOffForm form, CancellationToken ct)
    {
        var chosen = form.AssetIds ?? [];
        if (form.CampaignId is { } campaign && chosen.Length == 0)
        {
            chosen = await db.Set<CountLine>().Where(l => l.CampaignId == campaign && l.Result == CountResult.Missing).OrderBy(l => l.Id).Take(MostChosen).Select(l => l.AssetId).ToArrayAsync(ct);
        }

        var assets = await db.Set<Asset>().VisibleTo(user).Where(a => chosen.Contains(a.Id)).OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.RegistryNumber, a.Name, a.Brand, a.Model }).ToListAsync(ct);
        return form with
        {
            AssetIds = [.. assets.Select(a => a.Id)],
            Assets = [.. assets.Select(a => new SelectListItem($"{a.RegistryNumber} {a.Name} {a.Brand} {a.Model}".Trim(), a.Id.ToString(CultureInfo.InvariantCulture)))],
        };
    }

    /// <summary>With lines, commission and votes. Null: not there, or not for this person.</summary>
    public Task<WriteOff?> FindAsync(int id, CancellationToken ct) => db.Set<WriteOff>().AsNoTracking().VisibleTo(user)
        .Include(w => w.Lines).ThenInclude(l => l.Code).Include(w => w.Members).Include(w => w.Votes).Include(w => w.Warehouse)
        .AsSplitQuery().FirstOrDefaultAsync(w => w.Id == id, ct);

    public async Task<WriteOffPage?> PageAsync(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } proposal)
        {
            return null;
        }

        var papers = await db.Set<WriteOff>().Where(w => w.Id == id).Select(_ => new
        {
            Voucher = db.Set<Voucher>().Where(v => v.Id == proposal.VoucherId).Select(v => new { v.FiscalYear, v.Number }).FirstOrDefault(),
            Campaign = db.Set<CountCampaign>().Where(c => c.Id == proposal.CampaignId).Select(c => c.Number).FirstOrDefault(),
        }).FirstAsync(ct);
        var history = user.Can(InventoryPermissions.SeeHistory);
        return new WriteOffPage(proposal, PowersOf(history))
        {
            Warehouse = proposal.Warehouse.Name,
            Voucher = papers.Voucher is { } voucher ? FormattableString.Invariant($"VİF {voucher.FiscalYear}/{voucher.Number}") : null,
            Campaign = papers.Campaign,
            Wipes = await WipesAsync(id, ct),
            Parts = await db.Set<UsablePart>().AsNoTracking().Where(p => p.WriteOffId == id).OrderBy(p => p.Id).ToListAsync(ct),
            Destructions = await DestructionsAsync(id, ct),
            Files = await files.OfAsync(WriteOff.RecordType, id, ct),
            History = history ? await audit.HistoryAsync(nameof(WriteOff), id, ct) : [],
        };
    }

    public async Task<IReadOnlyList<WipeRecord>> WipesAsync(int id, CancellationToken ct) =>
        await db.Set<WipeRecord>().AsNoTracking().Where(w => w.WriteOffId == id).OrderBy(w => w.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<Destruction>> DestructionsAsync(int id, CancellationToken ct) =>
        await db.Set<Destruction>().AsNoTracking().Where(d => d.WriteOffId == id).OrderBy(d => d.Id).ToListAsync(ct);

    private WriteOffPowers PowersOf(bool history) => new(
        user.Id, user.Can(InventoryPermissions.Spend), user.Can(InventoryPermissions.WriteOff), user.Can(InventoryPermissions.Post),
        user.Can(InventoryPermissions.HandOver), history);
}
