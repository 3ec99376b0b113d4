using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

/// <summary>Enters movables: registry numbers, cards and the voucher in one transaction (M8.24, TMY m.13, m.36).</summary>
public sealed class EntryDesk(AppDb db, VoucherDesk vouchers, RegistryNumbers registry, SerialCheck serials, SettingsDesk settings, TimeProvider clock)
{
    public const int MaxCount = 500;

    public Task<EntryResult> EnterAsync(EntryOrder order, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            Rule.Require(order.Kind.IsEntry && order.Kind is not VoucherKind.ValueIncrease, InventoryText.NotAnEntry, nameof(order.Kind));
            Rule.Require(order.Items.Count > 0, InventoryText.VoucherEmpty, nameof(order.Items));
            await RequireOriginAsync(order, ct);
            var unit = (await settings.ReadAsync<InventorySettings>(ct)).OwnUnitId;
            Rule.Require(unit is not null, InventoryText.OwnUnitUnknown);

            var assets = new List<Asset>();
            foreach (var item in order.Items)
            {
                assets.AddRange(await MakeAsync(item, order, unit.Value, by, ct));
            }

            var voucher = await vouchers.PostAsync(DraftOf(order, assets), by, ct);
            return new EntryResult(voucher, assets);
        },
        ct);

    private async Task RequireOriginAsync(EntryOrder order, CancellationToken ct)
    {
        foreach (var firm in order.Items.Select(i => i.Purchase.SupplierId).Append(order.FirmId).Distinct())
        {
            await db.RequireFirmAsync(firm, null, nameof(order.FirmId), ct);
        }

        foreach (var contract in order.Items.Select(i => i.Card.ContractId).Distinct())
        {
            await db.RequireContractAsync(contract, null, nameof(AssetCard.ContractId), ct);
        }
    }

    private async Task<IEnumerable<Asset>> MakeAsync(EntryItem item, EntryOrder order, int unitId, Actor by, CancellationToken ct)
    {
        Rule.Require(item.Count is > 0 and <= MaxCount, InventoryText.EntryCount(MaxCount), nameof(item.Count));
        Rule.Require(item.Serials.Count <= item.Count, InventoryText.MoreSerialsThanPieces(item.Serials.Count, item.Count), nameof(item.Serials));
        var code = await db.Set<MovableCode>().FirstOrDefaultAsync(c => c.Id == item.Card.CodeId, ct);
        Rule.Require(code is { ClosedAt: null }, InventoryText.CodeUnknown, nameof(item.Card.CodeId));
        Rule.Require(code.IsDurable, InventoryText.CodeNotDurable(code.Code), nameof(item.Card.CodeId));
        Rule.Require(code.IsFull, InventoryText.CodeTooShort(code.Code), nameof(item.Card.CodeId));
        await serials.RequireFreeAsync(item.Card.Brand, item.Serials, null, ct);

        var numbers = await registry.TakeAsync(code.Id, code.Code, order.Date.Year, item.Count, ct);
        var note = new MoveNote(by, clock.GetUtcNow().UtcDateTime);
        return numbers.Select((number, i) => Asset.Enter(
            unitId, number, order.WarehouseId, item.Card with { Serial = item.Serials.ElementAtOrDefault(i) }, item.Purchase, note));
    }

    private static VoucherDraft DraftOf(EntryOrder order, IEnumerable<Asset> assets) => new(
        order.Kind, order.WarehouseId, order.Date, order.Base, order.Counterpart,
        [.. assets.Select(a => new VoucherDraftLine(a.CodeId, a.Name, 1, a.GrossValue, null, a.RegistryNumber) { Entering = a })])
    {
        FirmId = order.FirmId,
        Note = order.Note,
    };
}

/// <summary>The voucher, and what it entered.</summary>
public sealed record EntryResult(Voucher Voucher, IReadOnlyList<Asset> Assets);
