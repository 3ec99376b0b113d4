using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

/// <summary>The tree of movable codes as it was read last.</summary>
public sealed class CodeCatalog(AppDb db, Snapshots snapshots)
{
    private const string Key = "movable-codes";

    public Task<CodeTree> ReadAsync(CancellationToken ct) => snapshots.GetAsync(Key, async () => new CodeTree(
        await db.Set<MovableCode>().OrderBy(c => c.Code)
            .Select(c => new CodeNode(c.Id, c.Code, c.Name, c.ParentId, c.Kind, c.IsVerified, c.ClosedAt != null)).ToListAsync(ct)));

    public void Forget() => snapshots.Forget(Key);
}
