using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Reports;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Ledgers;

public sealed record AccountPage(int Year, int LatestYear, string Unit, InventorySettings Settings, IReadOnlyList<AccountGroup> Groups)
{
    public AccountRow Sum => AccountRow.Sum("", "Genel toplam", Groups.Select(g => g.Sum));
}

/// <summary>A line of the Dayanıklı Taşınırlar Defteri.</summary>
public sealed record LedgerRow(
    int Id, string? Registry, string Code, string Name, string? Brand, string? Model, string? Serial, int? EntryYear, int? EntryNumber, DateOnly AcquiredOn, decimal Value,
    AssetState State, string? Person, string? Unit, string? Room, string? Warehouse, int? ExitYear, int? ExitNumber)
{
    public string Entry => EntryNumber is null ? "" : FormattableString.Invariant($"{EntryYear}/{EntryNumber}");

    public string Exit => ExitNumber is null ? "" : FormattableString.Invariant($"{ExitYear}/{ExitNumber}");

    public string BrandModel => string.Join(" ", new[] { Brand, Model }.Where(s => s is not null));

    public string Where => Person ?? Warehouse ?? string.Join(" – ", new[] { Unit, Room }.Where(s => s is not null));
}

/// <summary>Reads the yearly account and the register of durable movables.</summary>
public sealed class LedgerReading(AppDb db, YearAccount account, SettingsDesk settings, TimeProvider clock)
{
    public async Task<AccountPage> AccountAsync(int? year, CancellationToken ct)
    {
        var latest = Istanbul.Today(clock).Year;
        var kept = await settings.ReadAsync<InventorySettings>(ct);
        var chosen = year is >= 2000 and <= 2100 ? year.Value : latest;
        var unit = await db.Units.Where(u => u.Id == kept.OwnUnitId).Select(u => u.Name).FirstOrDefaultAsync(ct);
        var groups = kept.OwnUnitId is { } id ? await account.ReadAsync(id, chosen, ct) : [];
        return new AccountPage(chosen, latest, unit ?? "", kept, groups);
    }

    /// <summary>Ours only, by registry number; every asset that was ever entered.</summary>
    public IQueryable<LedgerRow> Register(LedgerFilter filter)
    {
        var assets = db.Set<Asset>().Ours;
        assets = filter.Days is var (first, last) ? assets.Where(a => a.AcquiredOn >= first && a.AcquiredOn <= last) : assets;
        assets = string.IsNullOrWhiteSpace(filter.Code) ? assets : assets.Where(a => EF.Functions.Like(a.Code.Code, filter.CodePattern));
        return assets.OrderBy(a => a.RegistryNumber).ThenBy(a => a.Id).Select(a => new LedgerRow(
            a.Id, a.RegistryNumber, a.Code.Code, a.Name, a.Brand, a.Model, a.Serial, (int?)a.EntryVoucher!.FiscalYear, (int?)a.EntryVoucher.Number, a.AcquiredOn, a.GrossValue,
            a.State, a.Person!.FullName, a.Unit!.Name, a.Room, a.Warehouse!.Name,
            db.Set<Voucher>().Where(v => v.Id == a.ExitVoucherId).Select(v => (int?)v.FiscalYear).FirstOrDefault(),
            db.Set<Voucher>().Where(v => v.Id == a.ExitVoucherId).Select(v => (int?)v.Number).FirstOrDefault()));
    }
}
