using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>What a form or an import line says of a unit.</summary>
public sealed record UnitFacts(
    string Code, string Name, int? ParentId = null, bool IsRemote = false, string? Place = null, string? Phone = null,
    int? HeadId = null, int? DeputyId = null, int? ContactId = null);

/// <summary>What a unit cannot know alone: its code is the only one, its parents form a tree, nobody is forgotten in it.</summary>
public sealed class UnitDesk(AppDb db, TimeProvider clock)
{
    /// <summary>Saves.</summary>
    public async Task<Unit> AddAsync(UnitFacts facts, CancellationToken ct)
    {
        var unit = new Unit(facts.Code, facts.Name, facts.ParentId, facts.IsRemote);
        await DescribeAsync(unit, facts, ct);
        db.Add(unit);
        await db.SaveChangesAsync(ct);
        return unit;
    }

    /// <summary>Saved by the caller.</summary>
    public async Task DescribeAsync(Unit unit, UnitFacts facts, CancellationToken ct)
    {
        var before = unit.ParentId;
        unit.Describe(facts.Code, facts.Name, facts.ParentId, facts.IsRemote, facts.Place, facts.Phone);
        unit.Appoint(facts.HeadId, facts.DeputyId, facts.ContactId);
        Rule.Require(!await db.Units.AnyAsync(u => u.Code == unit.Code && u.Id != unit.Id, ct), PeopleText.UnitCodeTaken, nameof(Unit.Code));
        var parents = await db.Units.AsNoTracking().Select(u => new { u.Id, u.ParentId, u.ClosedAt }).ToDictionaryAsync(u => u.Id, ct);
        Rule.Require(
            facts.ParentId is not { } parent || (parents.TryGetValue(parent, out var known) && (known.ClosedAt is null || parent == before)),
            PeopleText.UnitMissing, nameof(Unit.ParentId));
        Rule.Require(
            !UnitTree.HasLoop(unit.Id, facts.ParentId, id => parents.GetValueOrDefault(id)?.ParentId), PeopleText.UnitLoop, nameof(Unit.ParentId));
    }

    public Task<int> PeopleInAsync(int unitId, CancellationToken ct) => db.Users.Active.CountAsync(u => u.UnitId == unitId, ct);

    /// <param name="evenWithPeople">the person has seen that people are still in it</param>
    public async Task CloseAsync(Unit unit, bool evenWithPeople, CancellationToken ct)
    {
        Rule.Require(!await db.Units.InUse.AnyAsync(u => u.ParentId == unit.Id, ct), PeopleText.UnitHasChildren);
        Rule.Require(evenWithPeople || await PeopleInAsync(unit.Id, ct) == 0, PeopleText.UnitHasPeople, "EvenWithPeople");

        unit.Close(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }
}
