using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Shared;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetCards;

/// <summary>Reads what the card's form needs to know.</summary>
public sealed class AssetCardReading(AppDb db, AssetStepDesk steps, AssetChoicesReading choices)
{
    public async Task<AssetCardForm> FillAsync(AssetCardForm form, Asset asset, CancellationToken ct, Conflict? conflict = null) => form with
    {
        Choices = new AssetCardChoices(AssetHead.Of(asset), await CodeAsync(form.CodeId, ct), Contract(form.ContractId), [], [], conflict) { IsCodeFixed = asset.IsOurs },
    };

    public async Task<ForeignCardForm> FillAsync(ForeignCardForm form, CancellationToken ct) => form with
    {
        Choices = new AssetCardChoices(
            AssetHead.None, await CodeAsync(form.CodeId, ct), Contract(form.ContractId), await choices.UnitsAsync(ct), await choices.PersonAsync(form.PersonId, ct), null),
    };

    /// <summary>The form after a refusal; after a late save with both versions beside each other.</summary>
    public async Task<AssetCardForm> AgainAsync(AssetCardForm form, int id, SaveOutcome outcome, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = await steps.FindAsync(id, ct) ?? throw new DbUpdateConcurrencyException("The movable has gone out of sight.");
        if (outcome is not SaveOutcome.Stale)
        {
            return await FillAsync(form, stored, ct);
        }

        var (mine, theirs) = (form.Card, AssetCardForm.Of(stored));
        var conflict = await db.ConflictAsync<Asset>(
            id,
            [
                ("Taşınırın adı", form.Name, theirs.Name), ("Tür", form.Kind.TurkishName, theirs.Kind.TurkishName), ("Marka", form.Brand, theirs.Brand),
                ("Model", form.Model, theirs.Model), ("Seri no", Asset.SerialOf(form.Serial), theirs.Serial), ("Garanti bitişi", form.WarrantyEndsOn, theirs.WarrantyEndsOn),
                ("Not", form.Notes, theirs.Notes), ("Aksesuarlar", string.Join(", ", mine.Accessories), string.Join(", ", stored.Accessories)),
                ("Teknik bilgiler", Words(TechnicalCard.Cleaned(mine.Kind, mine.Facts)), Words(stored.Facts)),
            ],
            ct);
        return await FillAsync(form with { Version = stored.Version }, stored, ct, conflict);
    }

    private async Task<IReadOnlyList<SelectListItem>> CodeAsync(int? id, CancellationToken ct) =>
        await db.Set<MovableCode>().Where(c => c.Id == id).Select(c => c.Code + " " + c.Name).FirstOrDefaultAsync(ct) is { } name ? [AssetChoicesReading.Item(id ?? 0, name)] : [];

    private static IReadOnlyList<SelectListItem> Contract(int? id) => id is { } known ? [AssetChoicesReading.Item(known, $"Sözleşme {known}")] : [];

    private static string Words(IEnumerable<TechnicalFact> facts) => string.Join(", ", facts.Select(f => f.Value));
}
