using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Shared;

/// <summary>The choices that the forms of the books offer.</summary>
public sealed class BookChoices(AppDb db, ICurrentUser user, TimeProvider clock)
{
    public async Task<IReadOnlyList<SelectListItem>> WarehousesAsync(CancellationToken ct) =>
        [.. (await db.Set<Warehouse>().Where(w => w.ClosedAt == null).OrderBy(w => w.Name).ThenBy(w => w.Id).Select(w => new { w.Id, w.Code, w.Name }).ToListAsync(ct))
            .Select(w => Item(w.Id, $"{w.Name} ({w.Code})"))];

    /// <summary>The warehouses that the user keeps today.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OwnWarehousesAsync(CancellationToken ct)
    {
        var (today, me) = (Istanbul.Today(clock), user.Id);
        var rows = await db.Set<MovableDuty>().HeldOn(today).Where(d => d.Kind == DutyKind.Registrar && d.PersonId == me && d.Warehouse!.ClosedAt == null)
            .Select(d => new { d.Warehouse!.Id, d.Warehouse.Code, d.Warehouse.Name }).OrderBy(w => w.Name).ToListAsync(ct);
        return [.. rows.Select(w => Item(w.Id, $"{w.Name} ({w.Code})"))];
    }

    /// <summary>Durable codes in use that have nothing below them: what a device is entered under.</summary>
    public async Task<IReadOnlyList<SelectListItem>> CodesAsync(CancellationToken ct)
    {
        var rows = await db.Set<MovableCode>()
            .Where(c => c.ClosedAt == null && c.Code.Length >= MovableCode.LeastFullLength && !EF.Functions.Like(c.Code, "150%") && !db.Set<MovableCode>().Any(x => x.ParentId == c.Id && x.ClosedAt == null))
            .OrderBy(c => c.Code).Select(c => new { c.Id, c.Code, c.Name }).ToListAsync(ct);
        return [.. rows.Select(c => Item(c.Id, $"{c.Code} – {c.Name}"))];
    }

    /// <summary>The chosen people, so that the pickers show their names again.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PeopleAsync(IEnumerable<int?> ids, CancellationToken ct)
    {
        var known = ids.OfType<int>().Distinct().ToArray();
        return known.Length == 0 ? [] : [.. (await db.Users.Where(u => known.Contains(u.Id)).Select(u => new { u.Id, u.FullName }).ToListAsync(ct)).Select(u => Item(u.Id, u.FullName))];
    }

    public async Task<IReadOnlyList<SelectListItem>> UnitsAsync(CancellationToken ct) =>
        [.. (await db.Units.InUse.OrderBy(u => u.Name).ThenBy(u => u.Id).Select(u => new { u.Id, u.Name }).ToListAsync(ct)).Select(u => Item(u.Id, u.Name))];

    /// <summary>The chosen firm, so that the picker shows its name again.</summary>
    public async Task<IReadOnlyList<SelectListItem>> FirmAsync(int? id, CancellationToken ct) => id is null
        ? []
        : [.. (await db.Set<Firm>().Where(f => f.Id == id).Select(f => new { f.Id, f.Name }).ToListAsync(ct)).Select(f => Item(f.Id, f.Name))];

    private static SelectListItem Item(int id, string text) => new(text, id.ToString(CultureInfo.InvariantCulture));
}
