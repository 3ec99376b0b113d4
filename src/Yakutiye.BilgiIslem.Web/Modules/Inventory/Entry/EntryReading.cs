using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Entry;

/// <summary>Fills the form of an entry: its choices, and what a wrong voucher said.</summary>
public sealed class EntryReading(AppDb db, BookChoices choices, TimeProvider clock)
{
    public async Task<EntryForm> BlankAsync(int? warehouseId, CancellationToken ct)
    {
        var warehouses = await choices.OwnWarehousesAsync(ct);
        var only = warehouses.Count == 1 ? int.Parse(warehouses[0].Value, System.Globalization.CultureInfo.InvariantCulture) : (int?)null;
        var today = Istanbul.Today(clock);
        return new EntryForm { WarehouseId = warehouseId ?? only, Date = today, BaseDate = today, Lines = [new EntryLineForm()] };
    }

    /// <summary>The lines of a reversed entry, to be corrected and entered again. Null: not a reversed entry.</summary>
    public async Task<EntryForm?> AgainAsync(int voucherId, CancellationToken ct)
    {
        var voucher = await db.Set<Voucher>().AsNoTracking().FirstOrDefaultAsync(v => v.Id == voucherId && db.Set<Voucher>().Any(r => r.ReversesId == v.Id), ct);
        if (voucher is null || !EntryForm.Kinds.Contains(voucher.Kind))
        {
            return null;
        }

        var assets = await db.Set<Asset>().AsNoTracking().Where(a => a.EntryVoucherId == voucherId).OrderBy(a => a.Id).ToListAsync(ct);
        return new EntryForm
        {
            Kind = voucher.Kind, WarehouseId = voucher.WarehouseId, Date = Istanbul.Today(clock), BaseKind = voucher.BaseKind, BaseNumber = voucher.BaseNumber,
            BaseDate = voucher.BaseDate, FirmId = voucher.FirmId, Counterpart = voucher.Counterpart, Note = $"{voucher.Label} yerine düzenlendi.",
            Lines = [.. assets.GroupBy(a => (a.CodeId, a.Name, a.Brand, a.Model, a.NetValue, a.VatRate, a.WarrantyEndsOn)).Take(EntryForm.MaxLines).Select(g => LineOf([.. g]))],
        };
    }

    public async Task<EntryForm> FillAsync(EntryForm form, CancellationToken ct, bool isChecked = false) => form with
    {
        Choices = new EntryChoices(
            await choices.OwnWarehousesAsync(ct), await choices.CodesAsync(ct),
            [.. EntryForm.Kinds.Select(k => new SelectListItem(k.TurkishName, k.ToString()))],
            [.. EntryForm.BaseKinds.Select(k => new SelectListItem(k.TurkishName, k.ToString()))],
            await choices.FirmAsync(form.FirmId, ct), isChecked),
    };

    /// <summary>From where it came, as the voucher says it: as typed, else the chosen firm's name.</summary>
    public async Task<string> CounterpartAsync(EntryForm form, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(form.Counterpart) ? (await choices.FirmAsync(form.FirmId, ct)).Select(f => f.Text).FirstOrDefault() ?? "" : form.Counterpart;

    internal static EntryLineForm LineOf(IReadOnlyList<Asset> same)
    {
        var first = same[0];
        var titles = TechnicalCard.Of(first.Kind).ToDictionary(f => f.Key, f => f.Title, StringComparer.Ordinal);
        return new EntryLineForm
        {
            CodeId = first.CodeId, Name = first.Name, Brand = first.Brand, Model = first.Model, Count = same.Count, UnitPrice = first.NetValue, VatRate = first.VatRate,
            WarrantyEndsOn = first.WarrantyEndsOn, Serials = string.Join('\n', same.Select(a => a.FormerSerial ?? a.Serial).OfType<string>()),
            Facts = string.Join('\n', first.Facts.Select(f => $"{titles.GetValueOrDefault(f.Key, f.Key)}: {f.Value}")), Accessories = string.Join('\n', first.Accessories),
        };
    }
}
