using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Units;

/// <summary>Reads what the pages of units show.</summary>
public sealed class UnitReading(AppDb db, PeopleChoices choices)
{
    public async Task<UnitList> ListAsync(bool withClosed, CancellationToken ct)
    {
        var units = await db.Units.Where(u => withClosed || u.ClosedAt == null)
            .Select(u => new UnitRow(
                u.Id, u.Code, u.Name, u.ParentId, u.IsRemote, u.Place,
                db.Users.Where(p => p.Id == u.HeadId).Select(p => p.FullName).FirstOrDefault(),
                db.Users.Where(p => p.Id == u.ContactId).Select(p => p.FullName).FirstOrDefault(),
                db.Users.Count(p => p.UnitId == u.Id && p.DisabledAt == null), u.ClosedAt != null))
            .ToListAsync(ct);
        var sorted = units.OrderBy(u => u.Name, TurkishText.Comparer).ToList();
        return new UnitList(UnitTree.Flatten(sorted, u => u.Id, u => u.ParentId), withClosed, await db.Units.CountAsync(u => u.ClosedAt != null, ct));
    }

    public async Task<UnitForm> FormAsync(int? id, UnitForm form, CancellationToken ct) => form with
    {
        Id = id,
        Units = [.. (await choices.UnitsAsync(form.ParentId, ct)).Where(u => u.Value != id?.ToString(TurkishText.Culture))],
        People = await choices.PeopleAsync([form.HeadId, form.DeputyId, form.ContactId], ct),
    };

    /// <summary>What was typed, beside what somebody else has saved meanwhile.</summary>
    public async Task<UnitForm> StaleAsync(int id, UnitForm form, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var stored = UnitForm.Of(await db.Units.AsNoTracking().SingleAsync(u => u.Id == id, ct));
        var conflict = await db.ConflictAsync<Unit>(
            id,
            [
                ("Kod", form.Code, stored.Code), ("Birimin adı", form.Name, stored.Name), ("Uzak birim", form.IsRemote, stored.IsRemote),
                ("Yer", form.Place, stored.Place), ("Telefon", form.Phone, stored.Phone),
            ],
            ct);
        return await FormAsync(id, form with { Version = stored.Version, Conflict = conflict }, ct);
    }

    public async Task<CloseUnitForm> ClosingAsync(Unit unit, CloseUnitForm form, CancellationToken ct)
    {
        var people = db.Users.Active.Where(u => u.UnitId == unit.Id);
        var names = await people.ByName.Select(u => u.FullName).Take(20).ToListAsync(ct);
        return form with { Unit = new UnitClosing(unit.Id, unit.Name, names, await people.CountAsync(ct)) };
    }

    /// <summary>For the searchable unit fields of all modules: the few hundred units are searched here, by code or name.</summary>
    public async Task<IReadOnlyList<PickerItem>> PickAsync(string? sought, CancellationToken ct)
    {
        var units = await db.Units.InUse.Select(u => new { u.Id, u.Code, u.Name, Parent = u.Parent!.Name }).ToListAsync(ct);
        return [.. units.Where(u => TurkishText.Holds($"{u.Name} {u.Code}", sought))
            .OrderBy(u => u.Name, TurkishText.Comparer)
            .Take(30)
            .Select(u => new PickerItem(u.Id.ToString(TurkishText.Culture), u.Name, u.Parent is null ? u.Code : $"{u.Code} · {u.Parent}"))];
    }
}
