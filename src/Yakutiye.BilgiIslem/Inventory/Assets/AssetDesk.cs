using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>Writes cards: of what is there, and of what stands on another directorate's books (M6.1b, M6.15).</summary>
public sealed class AssetDesk(AppDb db, SerialCheck serials, SettingsDesk settings, TimeProvider clock)
{
    /// <summary>The card anew; saved by the caller.</summary>
    public async Task DescribeAsync(Asset asset, AssetCard card, Actor by, CancellationToken ct)
    {
        await RequireCodeAsync(card.CodeId, asset.CodeId, ct);
        await db.RequireContractAsync(card.ContractId, asset.ContractId, nameof(card.ContractId), ct);
        if (card.Serial is not null)
        {
            await serials.RequireFreeAsync(card.Brand, [card.Serial], asset.Id, ct);
        }

        asset.Describe(card, Note(by));
    }

    /// <summary>A device on other books gets a card here; saves.</summary>
    public async Task<Asset> NoteAsync(ForeignAsset foreign, Actor by, CancellationToken ct)
    {
        var own = (await settings.ReadAsync<InventorySettings>(ct)).OwnUnitId;
        Rule.Require(foreign.BookUnitId is not null && await db.Units.AnyAsync(u => u.Id == foreign.BookUnitId, ct), InventoryText.BookUnitMissing, nameof(foreign.BookUnitId));
        Rule.Require(foreign.BookUnitId != own, InventoryText.BookUnitOurs, nameof(foreign.BookUnitId));
        Rule.Require(foreign.AcquiredOn is null || foreign.AcquiredOn <= Istanbul.Today(clock), InventoryText.AcquiredInFuture, nameof(foreign.AcquiredOn));
        await RequireCodeAsync(foreign.Card.CodeId, null, ct);
        await db.RequireContractAsync(foreign.Card.ContractId, null, nameof(AssetCard.ContractId), ct);
        await RequireNumberAsync(foreign.RegistryNumber, ct);
        if (foreign.Card.Serial is not null)
        {
            await serials.RequireFreeAsync(foreign.Card.Brand, [foreign.Card.Serial], null, ct);
        }

        var purchase = new AssetPurchase(foreign.AcquiredOn ?? Istanbul.Today(clock), 0, 0);
        var asset = Asset.Note(foreign.BookUnitId.Value, foreign.RegistryNumber, await UserAsync(foreign.User, ct), foreign.Card, purchase, Note(by));
        db.Add(asset);
        await db.SaveChangesAsync(ct);
        return asset;
    }

    /// <summary>Who uses it now, and where; saved by the caller.</summary>
    public async Task UseByAsync(Asset asset, AssetUser user, Actor by, CancellationToken ct) => asset.UseBy(await UserAsync(user, ct), Note(by));

    public MoveNote Note(Actor by, string? reason = null) => new(by, clock.GetUtcNow().UtcDateTime, Rule.Optional(reason));

    private async Task<Placement> UserAsync(AssetUser user, CancellationToken ct)
    {
        var unit = user.UnitId;
        if (user.PersonId is { } person)
        {
            var found = await db.Users.Where(u => u.Id == person && u.DisabledAt == null).Select(u => new { u.UnitId }).FirstOrDefaultAsync(ct);
            Rule.Require(found is not null, InventoryText.PersonUnknown, nameof(user.PersonId));
            unit ??= found.UnitId;
        }

        Rule.Require(unit is not null && await db.Units.AnyAsync(u => u.Id == unit, ct), InventoryText.UserUnitMissing, nameof(user.UnitId));
        return Placement.UsedBy(user.PersonId, unit.Value, user.Room);
    }

    // A code that has been closed since stays on the cards that have it.
    private async Task RequireCodeAsync(int codeId, int? kept, CancellationToken ct)
    {
        var code = await db.Set<MovableCode>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == codeId, ct);
        Rule.Require(code is not null && (code.ClosedAt is null || code.Id == kept), InventoryText.CodeUnknown, nameof(AssetCard.CodeId));
        Rule.Require(code.IsDurable, InventoryText.CodeNotDurable(code.Code), nameof(AssetCard.CodeId));
        Rule.Require(code.IsFull || code.Id == kept, InventoryText.CodeTooShort(code.Code), nameof(AssetCard.CodeId));
    }

    private async Task RequireNumberAsync(string? number, CancellationToken ct)
    {
        var tag = Rule.Optional(number);
        Rule.Require(tag is null || !await db.Set<Asset>().AnyAsync(a => a.RegistryNumber == tag, ct), InventoryText.RegistryTaken, nameof(ForeignAsset.RegistryNumber));
    }
}

/// <summary>A device on another directorate's books, as it is told here.</summary>
public sealed record ForeignAsset(int? BookUnitId, string? RegistryNumber, DateOnly? AcquiredOn, AssetUser User, AssetCard Card);

/// <summary>Who uses such a device: a person, or a unit without naming one.</summary>
public sealed record AssetUser(int? PersonId, int? UnitId, string? Room);
