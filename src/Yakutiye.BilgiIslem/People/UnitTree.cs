namespace Yakutiye.BilgiIslem.People;

/// <summary>Walks the tree of units.</summary>
public static class UnitTree
{
    /// <summary>Would the unit hang from itself?</summary>
    /// <param name="parentOf">the parent of a unit; null at the top</param>
    public static bool HasLoop<TKey>(TKey unit, TKey? parent, Func<TKey, TKey?> parentOf) where TKey : struct
    {
        var seen = new HashSet<TKey>();
        for (var above = parent; above is { } id; above = parentOf(id))
        {
            if (id.Equals(unit) || !seen.Add(id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Top-down, sisters in the given order, each with its depth. What hangs from nothing known is at the top.</summary>
    public static IReadOnlyList<(T Item, int Depth)> Flatten<T>(IReadOnlyList<T> units, Func<T, int> id, Func<T, int?> parent)
    {
        var known = units.Select(id).ToHashSet();
        var children = units.ToLookup(u => parent(u) is { } p && known.Contains(p) ? p : 0);
        var flat = new List<(T, int)>();
        Add(0, 0);
        return flat;

        void Add(int above, int depth)
        {
            foreach (var unit in children[above])
            {
                flat.Add((unit, depth));
                Add(id(unit), depth + 1);
            }
        }
    }
}
