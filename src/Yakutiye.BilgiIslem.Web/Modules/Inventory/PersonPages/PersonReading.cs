using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.MyCustody;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.PersonPages;

/// <summary>A stretch of time in which somebody held a device.</summary>
public sealed record HeldBefore(int AssetId, string? Tag, string Name, PlacementWay Way, DateTime From, DateTime? To, string? DocumentType, int? DocumentId)
{
    public static Expression<Func<AssetSpan, HeldBefore>> Of(IQueryable<Asset> assets) => s => new HeldBefore(
        s.AssetId, assets.Where(a => a.Id == s.AssetId).Select(a => a.RegistryNumber).FirstOrDefault(),
        assets.Where(a => a.Id == s.AssetId).Select(a => a.Name).FirstOrDefault() ?? "", s.Way, s.From, s.To, s.DocumentType, s.DocumentId);
}

public sealed record PersonPage(
    int Id, string Name, string? Title, string? Unit, bool IsDisabled, IReadOnlyList<HeldRow> Held, Page<HeldBefore> Before, IReadOnlyList<DocumentRow> Documents,
    IReadOnlyList<(string Heading, IReadOnlyList<RecordRow> Rows)> Related, bool MayRequest, bool MayHandOver, DateOnly Today);

/// <summary>Reads what a person holds and held. Others than the directorate see their own page only.</summary>
public sealed class PersonReading(AppDb db, ICurrentUser user, MyCustodyReading custody, IEnumerable<IRelatedRecords> bridges, TimeProvider clock)
{
    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<PersonPage?> ReadAsync(int id, int page, CancellationToken ct)
    {
        if (id != user.Id && !user.Can(InventoryPermissions.SeeAll))
        {
            return null;
        }

        var person = await db.Users.Where(u => u.Id == id).Select(u => new { u.FullName, u.Title, Unit = u.Unit!.Name, u.DisabledAt }).FirstOrDefaultAsync(ct);
        if (person is null)
        {
            return null;
        }

        var spans = db.Set<AssetSpan>().Where(s => s.PersonId == id && s.To != null).OrderByDescending(s => s.Id);
        var documents = await db.Set<CustodyDocument>().Where(d => d.PersonId == id).OrderByDescending(d => d.Id).Select(DocumentRow.From).Take(20).ToListAsync(ct);
        return new PersonPage(
            id, person.FullName, person.Title, person.Unit, person.DisabledAt is not null, await custody.HeldAsync(id, ct),
            await spans.ToPageAsync(HeldBefore.Of(db.Set<Asset>()), page, ct, 20), documents, await RelatedAsync(id, ct),
            user.Can(InventoryPermissions.Request), user.Can(InventoryPermissions.HandOver), Istanbul.Today(clock));
    }

    private async Task<IReadOnlyList<(string Heading, IReadOnlyList<RecordRow> Rows)>> RelatedAsync(int id, CancellationToken ct)
    {
        var parts = new List<(string, IReadOnlyList<RecordRow>)>();
        foreach (var bridge in bridges)
        {
            var rows = await bridge.ForAsync(db, user, PeopleQueries.SearchType, id, ct);
            if (rows.Count > 0)
            {
                parts.Add((bridge.Heading, rows));
            }
        }

        return parts;
    }
}
