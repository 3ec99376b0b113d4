using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Needs;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Reports;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Needs;

public sealed record NeedRow(int Id, string Unit, string What, int Quantity, string Reason, decimal UnitPrice, int? ReplacesId, string? Replaces)
{
    public decimal Amount => Quantity * UnitPrice;
}

/// <param name="List">Null: not begun for this year.</param>
/// <param name="Candidates">what could be replaced, and is not on the list</param>
public sealed record NeedsPage(
    int Year, NeedsList? List, IReadOnlyList<NeedRow> Rows, IReadOnlyList<ReplacementCandidate> Candidates, NeedForm Form, IReadOnlyList<SelectListItem> Units, bool MayEdit)
{
    public decimal Total => Rows.Sum(r => r.Amount);
}

/// <summary>Reads a year's list of needs with what could be replaced.</summary>
public sealed class NeedsReading(AppDb db, AgeingReading ageing, BookChoices choices, SettingsDesk settings, TimeProvider clock)
{
    public const int MostCandidates = 30;

    /// <summary>Next year, as it is made in autumn.</summary>
    public int DefaultYear => Istanbul.Today(clock).Year + 1;

    public Task<NeedsList?> FindAsync(int year, CancellationToken ct) => db.Set<NeedsList>().Include(n => n.Lines).FirstOrDefaultAsync(n => n.Year == year, ct);

    public async Task<NeedsPage> PageAsync(int year, NeedForm form, bool mayEdit, CancellationToken ct)
    {
        var list = await db.Set<NeedsList>().AsNoTracking().FirstOrDefaultAsync(n => n.Year == year, ct);
        var rows = list is null ? [] : await RowsAsync(list.Id, ct);
        var isOpen = mayEdit && list?.Status is NeedsStatus.Draft;
        var named = rows.Select(r => r.ReplacesId).OfType<int>().ToHashSet();
        var candidates = isOpen ? await ageing.FindAsync(await settings.ReadAsync<InventorySettings>(ct), Istanbul.Today(clock), clock.GetUtcNow().UtcDateTime, ct) : [];
        return new NeedsPage(
            year, list, rows, [.. candidates.Where(c => !named.Contains(c.Asset.Id)).Take(MostCandidates)], form, isOpen ? await choices.UnitsAsync(ct) : [], mayEdit);
    }

    /// <summary>The form of a new line, filled from a device that is to be replaced.</summary>
    public async Task<NeedForm> FromAsync(int assetId, CancellationToken ct)
    {
        var kept = await settings.ReadAsync<InventorySettings>(ct);
        var found = (await ageing.FindAsync(kept, Istanbul.Today(clock), clock.GetUtcNow().UtcDateTime, ct)).FirstOrDefault(c => c.Asset.Id == assetId);
        return found is null
            ? new NeedForm()
            : new NeedForm
            {
                UnitId = found.Asset.UnitId ?? kept.OwnUnitId, What = found.Asset.Name, Quantity = 1, UnitPrice = found.Asset.Value, ReplacesId = assetId,
                Reason = NeedsText.Replaces(found.Asset.Registry ?? found.Asset.Name, found.Why),
            };
    }

    public async Task<IReadOnlyList<NeedRow>> RowsAsync(int listId, CancellationToken ct) => await db.Set<NeedLine>().Where(l => l.NeedsListId == listId)
        .OrderBy(l => l.Unit.Name).ThenBy(l => l.Id)
        .Select(l => new NeedRow(l.Id, l.Unit.Name, l.What, l.Quantity, l.Reason, l.UnitPrice, l.ReplacesId, l.Replaces!.RegistryNumber)).ToListAsync(ct);
}
