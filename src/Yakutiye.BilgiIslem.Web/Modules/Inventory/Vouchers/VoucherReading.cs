using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Vouchers;

public sealed record VoucherRow(
    int Id, int Year, int Number, VoucherKind Kind, DateOnly Date, string Warehouse, string BaseNumber, string Counterpart, int Lines, decimal Total, string? OfficialNumber, bool IsReversed)
{
    public string Label => FormattableString.Invariant($"VİF {Year}/{Number}");
}

public sealed record VoucherLineRow(int Order, string Code, string Name, string Unit, decimal Quantity, decimal UnitPrice, decimal Amount, int? AssetId, string? Registry, AssetState? State);

public sealed record VoucherListPage(VoucherFilter Filter, Page<VoucherRow> Page, IReadOnlyList<SelectListItem> Warehouses, IReadOnlyList<FilterChip> Chips, IReadOnlyList<int> Years);

/// <param name="ReversalId">The voucher that took it back; null: none.</param>
public sealed record VoucherPage(
    Voucher Voucher, string Unit, Page<VoucherLineRow> Lines, int? ReversalId, string? ReversedLabel, ReversalRequest? Request, OfficialForm Official);

/// <summary>Reads vouchers for lists, pages and files.</summary>
public sealed class VoucherReading(AppDb db, ISearchIndex index)
{
    public IQueryable<Voucher> Query(VoucherFilter filter) => filter.Of(db, index);

    public Expression<Func<Voucher, VoucherRow>> Row => v => new VoucherRow(
        v.Id, v.FiscalYear, v.Number, v.Kind, v.Date, v.Warehouse.Name, v.BaseNumber, v.Counterpart, v.Lines.Count, v.Total, v.OfficialNumber,
        db.Set<Voucher>().Any(r => r.ReversesId == v.Id));

    public async Task<VoucherListPage> ListAsync(VoucherFilter filter, IReadOnlyList<SelectListItem> warehouses, CancellationToken ct)
    {
        var page = await Query(filter).ToPageAsync(Row, filter.Page, ct);
        var years = await db.Set<Voucher>().Select(v => v.FiscalYear).Distinct().OrderDescending().Take(30).ToListAsync(ct);
        return new VoucherListPage(filter, page, warehouses, [.. Chips(filter, warehouses).Where(c => c.Value.Length > 0)], years);
    }

    /// <summary>Null: no such voucher.</summary>
    public async Task<VoucherPage?> PageAsync(int id, int page, CancellationToken ct, OfficialForm? typed = null)
    {
        if (await db.Set<Voucher>().AsNoTracking().Include(v => v.Warehouse).ThenInclude(w => w.Unit).FirstOrDefaultAsync(v => v.Id == id, ct) is not { } voucher)
        {
            return null;
        }

        var lines = await Lines(id).ToPageAsync(page, ct, 100);
        var reversal = await db.Set<Voucher>().Where(v => v.ReversesId == id).Select(v => (int?)v.Id).FirstOrDefaultAsync(ct);
        var reversed = voucher.ReversesId is { } wrong ? (await db.Set<Voucher>().AsNoTracking().FirstAsync(v => v.Id == wrong, ct)).Label : null;
        var request = await db.Set<ReversalRequest>().AsNoTracking().Where(r => r.VoucherId == id).OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        return new VoucherPage(voucher, voucher.Warehouse.Unit.Name, lines, reversal, reversed, request, typed ?? OfficialForm.Of(voucher));
    }

    public IQueryable<VoucherLineRow> Lines(int voucherId) => db.Set<VoucherLine>().Where(l => l.VoucherId == voucherId).OrderBy(l => l.Order)
        .Select(l => new VoucherLineRow(
            l.Order, l.Code.Code, l.Name, l.MeasureUnit, l.Quantity, l.UnitPrice, l.Amount, l.AssetId, l.RegistryNumber, l.Asset == null ? null : (AssetState?)l.Asset.State));

    private static IEnumerable<FilterChip> Chips(VoucherFilter filter, IReadOnlyList<SelectListItem> warehouses)
    {
        yield return new("Metin", filter.Text?.Trim() ?? "", "q");
        yield return new("Yıl", filter.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", "yil");
        yield return new("İşlem", filter.Kind?.TurkishName ?? "", "tur");
        yield return new("Ambar", filter.WarehouseId is { } id ? warehouses.FirstOrDefault(w => w.Value == id.ToString(System.Globalization.CultureInfo.InvariantCulture))?.Text ?? "bilinmeyen" : "", "ambar");
    }
}
