using System.Globalization;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

public sealed record CodeNode(int Id, string Code, string Name, int? ParentId, DeviceKind Kind, bool IsVerified, bool IsClosed)
{
    public int Depth => Code.Count(c => c == '.');

    public bool IsFull => MovableCode.IsFullCode(Code);

    public bool IsDurable => !Code.StartsWith("150", StringComparison.Ordinal);
}

/// <summary>All movable codes, parents before their children.</summary>
public sealed class CodeTree
{
    private readonly Dictionary<int, CodeNode> _byId;
    private readonly Dictionary<int, IReadOnlyList<string>> _words;

    public CodeTree(IEnumerable<CodeNode> nodes)
    {
        // A dot sorts before every digit, so a code stands right before what continues it.
        All = [.. nodes.OrderBy(n => n.Code, StringComparer.Ordinal)];
        _byId = All.ToDictionary(n => n.Id);
        _words = All.ToDictionary(n => n.Id, n => (IReadOnlyList<string>)[.. TurkishText.Words(n.Name)]);
    }

    public IReadOnlyList<CodeNode> All { get; }

    public CodeNode? Find(int? id) => id is { } known ? _byId.GetValueOrDefault(known) : null;

    /// <summary>Those that begin with the typed code, or hold every typed word by its beginning.</summary>
    public IEnumerable<CodeNode> Matching(string? typed)
    {
        var phrase = typed?.Trim() ?? "";
        if (phrase.Length == 0)
        {
            return All;
        }

        string[] words = [.. TurkishText.Words(phrase)];
        return char.IsAsciiDigit(phrase[0])
            ? All.Where(n => n.Code.StartsWith(phrase, StringComparison.Ordinal))
            : All.Where(n => words.Length > 0 && Array.TrueForAll(words, w => _words[n.Id].Any(own => own.StartsWith(w, StringComparison.Ordinal))));
    }

    /// <summary>What matches, and what it hangs under, in the order of the tree.</summary>
    public IReadOnlyList<CodeNode> Branches(string? typed)
    {
        var shown = new HashSet<int>();
        foreach (var node in Matching(typed))
        {
            for (var at = node; at is not null && shown.Add(at.Id); at = Find(at.ParentId))
            {
            }
        }

        return [.. All.Where(n => shown.Contains(n.Id))];
    }

    /// <summary>The first free code below another; null when all of its level are taken.</summary>
    public string? NextUnder(CodeNode parent)
    {
        var taken = All.Where(n => n.ParentId == parent.Id).Select(n => n.Code).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, 99).Select(n => string.Create(CultureInfo.InvariantCulture, $"{parent.Code}.{n:00}")).FirstOrDefault(c => !taken.Contains(c));
    }
}
