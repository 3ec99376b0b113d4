using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>A line of the list. The key is not among what is read.</summary>
public sealed record LicenceRow(
    int Id, string Product, string? Edition, string? Publisher, LicenceKind Kind, int? Seats, int UsedSeats, bool HasKey,
    DateOnly? PurchasedOn, DateOnly? ExpiresOn, decimal? Cost, DateTime? ClosedAt, string? Notes)
{
    public static Expression<Func<SoftwareLicence, LicenceRow>> From { get; } = l => new LicenceRow(
        l.Id, l.Product, l.Edition, l.Publisher, l.Kind, l.Seats, l.UsedSeats, l.SealedKey != null, l.PurchasedOn, l.ExpiresOn, l.Cost, l.ClosedAt, l.Notes);

    public bool IsOverUsed => Seats is { } seats && UsedSeats > seats;

    public LicenceStanding StandingOn(DateOnly today) => LicenceStandings.On(today, ExpiresOn, ClosedAt);
}

public sealed record LicenceListPage(LicenceFilter Filter, Page<LicenceRow> Page, DateOnly Today, bool MayEdit);

/// <summary>The one way from an address to licences: the list and its file cannot differ in what they show.</summary>
public sealed class LicenceReading(AppDb db, ICurrentUser user, ISearchIndex index, TimeProvider clock)
{
    public DateOnly Today => Istanbul.Today(clock);

    public IQueryable<SoftwareLicence> Query(LicenceFilter filter) => filter.Of(db.Set<SoftwareLicence>().VisibleTo(user), db, index, Today);

    public Task<SoftwareLicence?> FindAsync(int id, CancellationToken ct) => db.Set<SoftwareLicence>().VisibleTo(user).FirstOrDefaultAsync(l => l.Id == id, ct);

    public async Task<IReadOnlyList<LicenceChoice>> ChoicesAsync(string? phrase, int most, CancellationToken ct)
    {
        var licences = db.Set<SoftwareLicence>().VisibleTo(user).Open;
        licences = string.IsNullOrWhiteSpace(phrase) ? licences : licences.Matching(phrase, db, index);
        return await licences.OrderBy(l => l.Product).ThenBy(l => l.Id).Take(most)
            .Select(l => new LicenceChoice(l.Id, l.Product, l.Edition, l.Seats, l.UsedSeats)).ToListAsync(ct);
    }

    /// <summary>The form with the names of the firm and the contract that it has chosen.</summary>
    public async Task<LicenceForm> NameAsync(LicenceForm form, CancellationToken ct)
    {
        var firm = await FirmAsync(form.FirmId, ct);
        var contract = await db.Set<FirmContract>().Where(c => c.Id == form.ContractId).Select(c => c.Number == null ? c.Subject : c.Number + " · " + c.Subject).FirstOrDefaultAsync(ct);
        return form with { Choices = new LicenceChoices(Chosen(form.FirmId, firm), Chosen(form.ContractId, contract)) };
    }

    private Task<string?> FirmAsync(int? id, CancellationToken ct) => db.Set<Firm>().Where(f => f.Id == id).Select(f => (string?)f.Name).FirstOrDefaultAsync(ct);

    private static SelectListItem[] Chosen(int? id, string? name) => id is { } known && name is not null ? [new SelectListItem(name, known.ToString(CultureInfo.InvariantCulture))] : [];

    /// <summary>What somebody else has saved meanwhile, beside what was typed.</summary>
    public async Task<LicenceForm> ConflictAsync(int id, LicenceForm mine, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var licence = (await FindAsync(id, ct))!;
        var stored = LicenceForm.Of(licence);
        var conflict = await db.ConflictAsync<SoftwareLicence>(
            id,
            [
                ("Yazılımın adı", mine.Product, stored.Product), ("Yayıncı", mine.Publisher, stored.Publisher), ("Sürüm", mine.Edition, stored.Edition),
                ("Lisans sayısı", mine.Seats, stored.Seats), ("Satıcı firma", await FirmAsync(mine.FirmId, ct), await FirmAsync(stored.FirmId, ct)), ("Satın alındığı gün", mine.PurchasedOn, stored.PurchasedOn),
                ("Son kullanım günü", mine.ExpiresOn, stored.ExpiresOn), ("Bedeli", mine.Cost, stored.Cost), ("Notlar", mine.Notes, stored.Notes),
            ],
            ct);
        return mine with { Version = stored.Version, Head = new LicenceHead(id, licence.FullName, licence.HasKey, conflict) };
    }
}

public sealed record LicenceChoice(int Id, string Product, string? Edition, int? Seats, int UsedSeats)
{
    public string Name => Edition is null ? Product : $"{Product} {Edition}";

    public string Use => Seats is { } seats ? $"{UsedSeats} / {seats} kullanılıyor" : $"{UsedSeats} kullanılıyor, sınırsız";
}
