using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

/// <summary>Keeps the tree of movable codes: each under the code that it begins with.</summary>
public sealed class CodeDesk(AppDb db, TimeProvider clock)
{
    /// <param name="parentId">Null: the parent is found by the code itself.</param>
    public async Task<MovableCode> AddAsync(string? code, string? name, DeviceKind kind, bool isVerified, int? parentId, CancellationToken ct)
    {
        var text = Rule.Filled(code, InventoryText.CodeShape, nameof(MovableCode.Code));
        Rule.Require(MovableCode.IsCode(text), InventoryText.CodeShape, nameof(MovableCode.Code));
        Rule.Require(!await db.Set<MovableCode>().AnyAsync(c => c.Code == text, ct), InventoryText.CodeExists(text), nameof(MovableCode.Code));
        var parent = await ParentAsync(text, parentId, ct);

        var made = new MovableCode(text, name ?? "", kind, parent?.Id, isVerified);
        db.Add(made);
        await db.SaveChangesAsync(ct);
        return made;
    }

    public async Task CloseAsync(MovableCode code, CancellationToken ct)
    {
        Rule.Require(!await db.Set<MovableCode>().AnyAsync(c => c.ParentId == code.Id && c.ClosedAt == null, ct), InventoryText.CodeHasOpenChildren);

        code.Close(clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }

    public async Task ReopenAsync(MovableCode code, CancellationToken ct)
    {
        Rule.Require(!await db.Set<MovableCode>().AnyAsync(c => c.Id == code.ParentId && c.ClosedAt != null, ct), InventoryText.CodeParentClosed);

        code.Reopen();
        await db.SaveChangesAsync(ct);
    }

    private async Task<MovableCode?> ParentAsync(string text, int? parentId, CancellationToken ct)
    {
        var above = text.LastIndexOf('.') is > 0 and var dot ? text[..dot] : null;
        if (parentId is { } id)
        {
            var chosen = await db.Set<MovableCode>().FirstOrDefaultAsync(c => c.Id == id, ct);
            Rule.Require(chosen is not null && chosen.Code == above, InventoryText.CodeUnderOther(chosen?.Code ?? ""), nameof(MovableCode.Code));
        }

        var parent = above is null ? null : await db.Set<MovableCode>().FirstOrDefaultAsync(c => c.Code == above, ct);
        Rule.Require(above is null || parent is not null, InventoryText.CodeNoParent(above ?? ""), nameof(MovableCode.Code));
        Rule.Require(parent?.ClosedAt is null, InventoryText.CodeParentClosed, nameof(MovableCode.Code));
        return parent;
    }
}
