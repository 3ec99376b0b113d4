using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

/// <summary>Keeps the tree of movable codes whole: every code hangs under the one that it continues.</summary>
public sealed class CodeDesk(AppDb db, CodeCatalog catalog, TimeProvider clock)
{
    public async Task<MovableCode> AddAsync(string? code, string? name, DeviceKind kind, int? parentId, bool isVerified, CancellationToken ct)
    {
        var typed = Rule.Filled(code, InventoryText.CodeMissing, nameof(MovableCode.Code));
        Rule.Require(MovableCode.IsCode(typed), InventoryText.CodeShape, nameof(MovableCode.Code));
        var parent = parentId is { } id ? await db.Set<MovableCode>().FirstOrDefaultAsync(c => c.Id == id, ct) : null;
        Rule.Require(parentId is null || parent is not null, InventoryText.CodeParentMissing, nameof(MovableCode.ParentId));
        var added = new MovableCode(typed, name ?? "", kind, parentId, isVerified);
        RequirePlace(added, parent);
        Rule.Require(!await db.Set<MovableCode>().AnyAsync(c => c.Code == typed, ct), InventoryText.CodeTaken, nameof(MovableCode.Code));

        db.Add(added);
        await SaveAsync(ct);
        return added;
    }

    public Task ChangeAsync(MovableCode code, string? name, DeviceKind kind, bool isVerified, CancellationToken ct)
    {
        code.Rename(name ?? "", kind, isVerified);
        return SaveAsync(ct);
    }

    public async Task CloseAsync(MovableCode code, CancellationToken ct)
    {
        Rule.Require(!await db.Set<MovableCode>().AnyAsync(c => c.ParentId == code.Id && c.ClosedAt == null, ct), InventoryText.CodeHasOpenChildren);

        code.Close(clock.GetUtcNow().UtcDateTime);
        await SaveAsync(ct);
    }

    public async Task ReopenAsync(MovableCode code, CancellationToken ct)
    {
        Rule.Require(
            code.ParentId is null || await db.Set<MovableCode>().AnyAsync(c => c.Id == code.ParentId && c.ClosedAt == null, ct), InventoryText.CodeParentClosed);

        code.Reopen();
        await SaveAsync(ct);
    }

    private static void RequirePlace(MovableCode code, MovableCode? parent)
    {
        Rule.Require(parent is not null || code.ParentCode is null, InventoryText.CodeRoot, nameof(code.ParentId));
        Rule.Require(
            parent is null || string.Equals(code.ParentCode, parent.Code, StringComparison.Ordinal),
            InventoryText.CodeNotUnderParent(parent?.Code ?? ""), nameof(code.Code));
        Rule.Require(parent?.ClosedAt is null, InventoryText.CodeParentClosed, nameof(code.ParentId));
    }

    private async Task SaveAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        catalog.Forget();
    }
}
