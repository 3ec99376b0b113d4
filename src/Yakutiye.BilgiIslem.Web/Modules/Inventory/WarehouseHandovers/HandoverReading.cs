using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WarehouseHandovers;

public sealed record HandoverRow(int Id, string Number, string Warehouse, string From, string To, DateTime OpenedAt, DateOnly? Date, HandoverStatus Status);

/// <summary>A handover's own page.</summary>
/// <param name="HasMoved">the books say something else now than at the last counting: nobody can sign</param>
public sealed record HandoverPage(WarehouseHandover Handover, bool MaySign, bool HasMoved)
{
    public bool MayCount { get; init; }

    /// <summary>What was typed and not taken; null: nothing.</summary>
    public CountForm? Typed { get; init; }

    public string? Differences => Typed is null ? Handover.Differences : Typed.Differences;

    public int? FoundOn(HandoverLine line) => Typed is not null && Typed.Found.TryGetValue(line.Id, out var found) ? found : line.Found;
}

/// <summary>Reads handovers of warehouses.</summary>
public sealed class HandoverReading(AppDb db, ICurrentUser user)
{
    public Task<Page<HandoverRow>> ListAsync(int page, CancellationToken ct) => db.Set<WarehouseHandover>().OrderByDescending(h => h.Id)
        .ToPageAsync(h => new HandoverRow(h.Id, h.Number, h.Warehouse.Name, h.FromPerson.FullName, h.ToPerson.FullName, h.OpenedAt, h.Date, h.Status), page, ct);

    /// <summary>Whoever sees the books sees it, and whoever signs it.</summary>
    public IQueryable<WarehouseHandover> Visible()
    {
        var (me, all) = (user.Id, user.Can(InventoryPermissions.SeeAll));
        return db.Set<WarehouseHandover>().Where(h => all || h.Signers.Any(s => s.PersonId == me));
    }

    /// <summary>Null: no such handover, or not for this person.</summary>
    public Task<WarehouseHandover?> FindAsync(int id, CancellationToken ct) => Visible().AsNoTracking()
        .Include(h => h.Warehouse).ThenInclude(w => w.Unit).Include(h => h.FromPerson).Include(h => h.ToPerson)
        .Include(h => h.Lines.OrderBy(l => l.Code.Code)).ThenInclude(l => l.Code)
        .Include(h => h.Signers.OrderBy(s => s.Id)).ThenInclude(s => s.Person)
        .AsSplitQuery().FirstOrDefaultAsync(h => h.Id == id, ct);
}
