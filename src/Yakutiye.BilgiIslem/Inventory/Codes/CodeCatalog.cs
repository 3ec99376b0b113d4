using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

/// <summary>The movable codes in their order, as pickers and lists search them: a code by its beginning, a name by its words.</summary>
public sealed class CodeCatalog(AppDb db, Snapshots snapshots)
{
    private const string Key = "inventory/codes";

    public async Task<IReadOnlyList<CodeLine>> FindAsync(string? phrase, CancellationToken ct)
    {
        var words = (phrase ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TurkishText.Fold).ToList();
        var all = await snapshots.GetAsync(
            Key, () => db.Set<MovableCode>().OrderBy(c => c.Code).Select(c => new CodeLine(c.Id, c.Code, c.Name, c.Kind, c.IsVerified, c.ClosedAt != null)).ToListAsync(ct));
        return [.. all.Where(c => words.TrueForAll(c.Has))];
    }

    public void Forget() => snapshots.Forget(Key);
}

public sealed record CodeLine(int Id, string Code, string Name, DeviceKind Kind, bool IsVerified, bool IsClosed)
{
    private readonly string _folded = TurkishText.Fold(Name);

    public bool IsDurable => !Code.StartsWith("150", StringComparison.Ordinal);

    /// <summary>0: an account.</summary>
    public int Depth => Code.Count(c => c == '.');

    internal bool Has(string word) => Code.StartsWith(word, StringComparison.Ordinal) || _folded.Contains(word, StringComparison.Ordinal);
}
