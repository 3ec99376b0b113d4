namespace Yakutiye.BilgiIslem.HelpDesk;

/// <summary>A category as lists and pickers need it.</summary>
public sealed record CategoryNode(int Id, string Name, int? ParentId, TicketKind Kind, string? Hint, TicketImpact DefaultImpact, bool IsClosed, int Sort);

/// <summary>The categories in the order in which people read them.</summary>
public sealed class CategoryTree
{
    public const string Arrow = " › ";

    private readonly Dictionary<int, CategoryNode> _byId;
    private readonly ILookup<int, CategoryNode> _children;

    public CategoryTree(IEnumerable<CategoryNode> nodes)
    {
        _byId = nodes.ToDictionary(n => n.Id);
        _children = _byId.Values
            .OrderBy(n => n.Sort).ThenBy(n => n.Name, Text.TurkishText.Comparer).ThenBy(n => n.Id)
            .ToLookup(n => n.ParentId ?? 0);
    }

    /// <summary>Parents before their children.</summary>
    public IEnumerable<(CategoryNode Node, int Depth)> All => Below(0, 0);

    /// <summary>What a new ticket of the kind may be about, with the path above it.</summary>
    public IEnumerable<(CategoryNode Leaf, string Group)> LeavesOf(TicketKind kind) => All
        .Where(x => x.Node.Kind == kind && IsOpen(x.Node) && IsLeaf(x.Node.Id))
        .Select(x => (x.Node, x.Node.ParentId is { } parent ? PathOf(parent) : ""));

    public CategoryNode? Find(int id) => _byId.GetValueOrDefault(id);

    public string NameOf(int id) => _byId.TryGetValue(id, out var node) ? node.Name : "";

    /// <summary>From the root: <c>Donanım › Yazıcı</c>.</summary>
    public string PathOf(int id) => string.Join(Arrow, Upwards(id).Reverse().Select(n => n.Name));

    /// <summary>The category and everything below it.</summary>
    public IReadOnlyList<int> With(int id) => [id, .. Below(id, 0).Select(x => x.Node.Id)];

    public bool IsLeaf(int id) => _children[id].All(child => child.IsClosed);

    // A closed branch closes its leaves.
    private bool IsOpen(CategoryNode node) => Upwards(node.Id).All(n => !n.IsClosed);

    private IEnumerable<CategoryNode> Upwards(int id)
    {
        var seen = new HashSet<int>();
        for (var at = Find(id); at is not null && seen.Add(at.Id); at = at.ParentId is { } parent ? Find(parent) : null)
        {
            yield return at;
        }
    }

    private IEnumerable<(CategoryNode Node, int Depth)> Below(int id, int depth)
    {
        foreach (var child in _children[id])
        {
            yield return (child, depth);
            foreach (var deeper in Below(child.Id, depth + 1))
            {
                yield return deeper;
            }
        }
    }
}
