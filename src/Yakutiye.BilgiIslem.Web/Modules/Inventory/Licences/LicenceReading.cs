using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Reads licences for their pages; the key only where it was asked for.</summary>
public sealed class LicenceReading(AppDb db, ICurrentUser user, ISearchIndex index, AuditReading audit, TimeProvider clock)
{
    private const int MostSeats = 500;

    public DateOnly Today => Istanbul.Today(clock);

    public IQueryable<Licence> Query(LicenceFilter filter) => filter.Of(db.Set<Licence>().VisibleTo(user), db, index, Today);

    /// <summary>To be changed, with its seats.</summary>
    public Task<Licence?> FindAsync(int id, CancellationToken ct) => db.Set<Licence>().VisibleTo(user).Include(l => l.Seats).FirstOrDefaultAsync(l => l.Id == id, ct);

    public async Task<LicencePage?> PageAsync(int id, CancellationToken ct)
    {
        var found = db.Set<Licence>().VisibleTo(user).Where(l => l.Id == id);
        if (await found.Select(l => new { l.Version, HasKey = l.Key != null, l.FirmId, l.ContractId, l.Notes }).FirstOrDefaultAsync(ct) is not { } more)
        {
            return null;
        }

        var row = await found.Select(LicenceRow.From).SingleAsync(ct);
        var seats = await db.Set<LicenceSeat>().Where(s => s.LicenceId == id).OrderBy(s => s.To != null).ThenByDescending(s => s.Id).Take(MostSeats)
            .Select(s => new SeatLine(s.Id, s.PersonId, s.Person!.FullName, s.AssetId, s.Asset!.Name + " " + (s.Asset.RegistryNumber ?? s.Asset.Serial ?? ""), s.From, s.To, s.ByName))
            .ToListAsync(ct);
        var powers = new LicencePowers(user.Can(InventoryPermissions.Licences), user.Can(InventoryPermissions.RevealKeys), user.Can(InventoryPermissions.SeeHistory));
        return new LicencePage(row, more.Version, more.HasKey, more.FirmId, more.ContractId, more.Notes, seats, powers, Today)
        {
            History = powers.History ? await audit.HistoryAsync(nameof(Licence), id, ct) : [],
        };
    }

    public LicenceForm Fill(LicenceForm form, int id, bool hasKey, Conflict? conflict = null) => form with
    {
        Key = null,
        Choices = new LicenceChoices(
            id, hasKey, form.FirmId is { } firm ? [AssetChoicesReading.Item(firm, $"Firma {firm}")] : [],
            form.ContractId is { } contract ? [AssetChoicesReading.Item(contract, $"Sözleşme {contract}")] : [], conflict),
    };

    /// <summary>After a late save: both versions beside each other.</summary>
    public async Task<LicenceForm> StaleAsync(LicenceForm form, int id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = await FindAsync(id, ct) ?? throw new DbUpdateConcurrencyException("The licence has gone out of sight.");
        var conflict = await db.ConflictAsync<Licence>(
            id,
            [
                ("Yazılım", form.Product, stored.Product), ("Üretici", form.Publisher, stored.Publisher), ("Sürüm / paket", form.Edition, stored.Edition),
                ("Lisans türü", form.Kind.TurkishName, stored.Kind.TurkishName), ("Adet", form.Quantity, stored.Quantity),
                ("Satın alma", form.PurchasedOn, stored.PurchasedOn), ("Bitiş", form.ExpiresOn, stored.ExpiresOn), ("Bedel", form.Cost, stored.Cost), ("Not", form.Notes, stored.Notes),
            ],
            ct);
        return Fill(form with { Version = stored.Version }, id, stored.Key is not null, conflict) with { Key = form.Key };
    }
}
