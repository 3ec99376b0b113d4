using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.MovableCodes;

/// <param name="Used">How many movables stand under each code.</param>
public sealed record MovableCodesPage(string? Phrase, IReadOnlyList<CodeNode> Codes, IReadOnlyDictionary<int, int> Used);

/// <summary>Reads what the pages of the tree of codes show.</summary>
public sealed class MovableCodeReading(AppDb db, CodeCatalog catalog)
{
    public async Task<MovableCodesPage> ListAsync(string? phrase, CancellationToken ct)
    {
        var used = await db.Set<Asset>().GroupBy(a => a.CodeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new MovableCodesPage(phrase, (await catalog.ReadAsync(ct)).Branches(phrase), used);
    }

    public Task<MovableCode?> FindAsync(int id, CancellationToken ct) => db.Set<MovableCode>().FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>A new code under another, or null when there is no such parent.</summary>
    public async Task<MovableCodeForm?> NewAsync(int? parentId, CancellationToken ct)
    {
        var tree = await catalog.ReadAsync(ct);
        if (parentId is null)
        {
            return new MovableCodeForm();
        }

        return tree.Find(parentId) is { } parent
            ? new MovableCodeForm { ParentId = parent.Id, Code = tree.NextUnder(parent), Kind = parent.Kind, Head = new MovableCodeHead(0, "", false, parent, null) }
            : null;
    }

    public async Task<MovableCodeForm> WithHeadAsync(MovableCodeForm form, MovableCode? code, CancellationToken ct, Conflict? conflict = null)
    {
        var tree = await catalog.ReadAsync(ct);
        var parent = tree.Find(code is null ? form.ParentId : code.ParentId);
        return form with
        {
            Head = new MovableCodeHead(code?.Id ?? 0, code?.Code ?? "", code?.ClosedAt is not null, parent, conflict),
        };
    }

    /// <summary>What somebody else has saved meanwhile, beside what was typed.</summary>
    public async Task<MovableCodeForm> ConflictAsync(int id, MovableCodeForm mine, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var code = (await FindAsync(id, ct))!;
        var conflict = await db.ConflictAsync<MovableCode>(
            id,
            [
                ("Adı", mine.Name, code.Name), ("Cihaz türü", mine.Kind.TurkishName, code.Kind.TurkishName),
                ("Karşılaştırıldı", mine.IsVerified, code.IsVerified),
            ],
            ct);
        return await WithHeadAsync(mine with { Version = code.Version }, code, ct, conflict);
    }
}
