using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>The devices that a ticket can be about: the requester's own zimmet first, then those of the unit.</summary>
public sealed class TicketDevices(AppDb db, ICurrentUser user, ISearchIndex index)
{
    private const int Most = 20;

    /// <param name="requesterId">whose devices come first; what the person at the screen may not see is not offered</param>
    public async Task<IReadOnlyList<TicketDevice>> OfferAsync(int requesterId, string? phrase, CancellationToken ct)
    {
        var unit = await db.Users.Where(u => u.Id == requesterId).Select(u => u.UnitId).FirstOrDefaultAsync(ct);
        var assets = db.Set<Asset>().VisibleTo(user).Present;
        if (!string.IsNullOrWhiteSpace(phrase))
        {
            var found = index.Matching(db, Asset.RecordType, phrase);
            assets = assets.Where(a => found.Contains(a.Id));
        }
        else
        {
            assets = assets.Where(a => a.PersonId == requesterId || (unit != null && a.UnitId == unit));
        }

        return await assets
            .OrderBy(a => a.PersonId == requesterId ? 0 : a.UnitId == unit ? 1 : 2).ThenByDescending(a => a.Id)
            .Take(Most).Select(TicketDevice.From).ToListAsync(ct);
    }

    /// <summary>Null: there is none, or not for this person.</summary>
    public Task<TicketDevice?> FindAsync(int? id, CancellationToken ct) => id is null
        ? Task.FromResult<TicketDevice?>(null)
        : db.Set<Asset>().VisibleTo(user).Where(a => a.Id == id).Select(TicketDevice.From).FirstOrDefaultAsync(ct);

    public static string Link(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/demirbaslar/{id}");
}

/// <summary>A device as a ticket names it.</summary>
public sealed record TicketDevice(
    int Id, string Name, string? RegistryNumber, string? Serial, string? Holder, string? Room, DateOnly? WarrantyEndsOn, bool HasContract)
{
    public static System.Linq.Expressions.Expression<Func<Asset, TicketDevice>> From { get; } = a => new TicketDevice(
        a.Id, a.Name, a.RegistryNumber, a.Serial, a.Person!.FullName, a.Room, a.WarrantyEndsOn, a.ContractId != null);

    public string Tag => RegistryNumber ?? Serial ?? "";

    public string Sub => string.Join(" · ", new[] { RegistryNumber, Serial, Holder, Room }.Where(w => !string.IsNullOrEmpty(w)));

    public bool IsUnderWarranty(DateOnly day) => WarrantyEndsOn is { } end && day <= end;
}
