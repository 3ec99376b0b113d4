using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Vouchers;

/// <summary>What the address of the list asks for. What it does not understand it leaves out.</summary>
public sealed record VoucherFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "yil")]
    public int? Year { get; init; }

    [FromQuery(Name = "tur")]
    public VoucherKind? Kind { get; init; }

    [FromQuery(Name = "ambar")]
    public int? WarehouseId { get; init; }

    [FromQuery(Name = "sayfa")]
    public int Page { get; init; } = 1;

    public IQueryable<Voucher> Of(AppDb db, ISearchIndex index)
    {
        IQueryable<Voucher> vouchers = db.Set<Voucher>();
        vouchers = Year is { } year ? vouchers.Where(v => v.FiscalYear == year) : vouchers;
        vouchers = Kind is { } kind ? vouchers.Where(v => v.Kind == kind) : vouchers;
        vouchers = WarehouseId is { } warehouse ? vouchers.Where(v => v.WarehouseId == warehouse) : vouchers;
        return Found(vouchers, db, index).NewestFirst;
    }

    private IQueryable<Voucher> Found(IQueryable<Voucher> vouchers, AppDb db, ISearchIndex index)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            return vouchers;
        }

        var word = Text.Trim();
        if (int.TryParse(word, out var number))
        {
            return vouchers.Where(v => v.Number == number || v.BaseNumber == word || v.OfficialNumber == word);
        }

        var found = index.Matching(db, Voucher.RecordType, word);
        return vouchers.Where(v => found.Contains(v.Id) || v.Lines.Any(l => l.RegistryNumber == word));
    }
}
