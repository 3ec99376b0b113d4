using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>The small tables behind every list of tickets, read once and kept: a list page then joins nothing but people.</summary>
public sealed class TicketCatalog(AppDb db, Snapshots snapshots)
{
    private const string Key = "helpdesk/catalog";

    public Task<TicketNames> ReadAsync(CancellationToken ct) => snapshots.GetAsync(
        Key,
        async () => new TicketNames(
            new CategoryTree(await db.Set<TicketCategory>()
                .Select(c => new CategoryNode(c.Id, c.Name, c.ParentId, c.Kind, c.Hint, c.DefaultImpact, c.ClosedAt != null, c.Sort)).ToListAsync(ct)),
            await db.Teams.OrderBy(t => t.Name).Select(t => new NamedRow(t.Id, t.Name, t.ClosedAt != null)).ToListAsync(ct),
            await db.Units.OrderBy(u => u.Name).Select(u => new NamedRow(u.Id, u.Name, u.ClosedAt != null)).ToListAsync(ct)));

    /// <summary>To be called when categories have changed.</summary>
    public void Forget() => snapshots.Forget(Key);
}

public sealed record NamedRow(int Id, string Name, bool IsClosed);

/// <summary>The names that tickets point to.</summary>
public sealed class TicketNames(CategoryTree categories, IReadOnlyList<NamedRow> teams, IReadOnlyList<NamedRow> units)
{
    private readonly Dictionary<int, string> _teams = teams.ToDictionary(t => t.Id, t => t.Name);
    private readonly Dictionary<int, string> _units = units.ToDictionary(u => u.Id, u => u.Name);

    public CategoryTree Categories => categories;
    public IReadOnlyList<NamedRow> Teams => teams;
    public IReadOnlyList<NamedRow> Units => units;

    public string Team(int? id) => id is { } known ? _teams.GetValueOrDefault(known, "") : "";

    public string Unit(int? id) => id is { } known ? _units.GetValueOrDefault(known, "") : "";
}
