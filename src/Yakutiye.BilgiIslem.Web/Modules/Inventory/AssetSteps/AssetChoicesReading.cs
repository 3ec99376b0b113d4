using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;

/// <summary>What the forms of a movable offer to choose from, and the form again after a refusal.</summary>
public sealed class AssetChoicesReading(AppDb db, AssetStepDesk steps)
{
    public async Task<AssetUserForm> FillAsync(AssetUserForm form, Asset asset, CancellationToken ct) => form with
    {
        Head = AssetHead.Of(asset), Units = await UnitsAsync(ct), ChosenPerson = await PersonAsync(form.PersonId, ct),
    };

    public async Task<AssetUserForm> AgainAsync(AssetUserForm form, int id, SaveOutcome outcome, CancellationToken ct)
    {
        var stored = await StoredAsync(id, ct);
        var stale = outcome is SaveOutcome.Stale;
        return await FillAsync(form with { IsStale = stale, Version = stale ? stored.Version : form.Version }, stored, ct);
    }

    public async Task<RepairForm> AgainAsync(RepairForm form, int id, SaveOutcome outcome, CancellationToken ct)
    {
        var stored = await StoredAsync(id, ct);
        var stale = outcome is SaveOutcome.Stale;
        return form with { IsStale = stale, Version = stale ? stored.Version : form.Version, Head = AssetHead.Of(stored) };
    }

    public async Task<IReadOnlyList<SelectListItem>> UnitsAsync(CancellationToken ct) =>
        [.. (await db.Units.OrderBy(u => u.Name).ThenBy(u => u.Id).Select(u => new { u.Id, u.Name }).ToListAsync(ct)).Select(u => Item(u.Id, u.Name))];

    public async Task<IReadOnlyList<SelectListItem>> PersonAsync(int? id, CancellationToken ct) =>
        await db.Users.Where(u => u.Id == id).Select(u => u.FullName).FirstOrDefaultAsync(ct) is { } name ? [Item(id ?? 0, name)] : [];

    public static SelectListItem Item(int id, string name) => new(name, id.ToString(CultureInfo.InvariantCulture));

    // A verb that was refused has touched the tracked one.
    private async Task<Asset> StoredAsync(int id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        return await steps.FindAsync(id, ct) ?? throw new DbUpdateConcurrencyException("The movable has gone out of sight.");
    }
}
