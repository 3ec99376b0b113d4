using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Start;

/// <summary>The movable codes that the inventory starts with. What somebody has kept stays as it is.</summary>
public sealed class InventoryStart : IPreparation
{
    public int Order => 21;

    public async Task PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Set<MovableCode>().AnyAsync(ct))
        {
            return;
        }

        await db.InTransactionAsync(() => AddAsync(db, ct), ct);
    }

    private static async Task AddAsync(AppDb db, CancellationToken ct)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var level in MovableCodeSeed.Read().GroupBy(row => row.Code.Length).OrderBy(g => g.Key))
        {
            var codes = level.Select(row => CodeOf(row, ids)).ToList();
            db.AddRange(codes);
            await db.SaveChangesAsync(ct);
            codes.ForEach(code => ids.Add(code.Code, code.Id));
        }
    }

    private static MovableCode CodeOf(MovableCodeRow row, Dictionary<string, int> ids)
    {
        var parent = row.Code.LastIndexOf('.') is > 0 and var dot && ids.TryGetValue(row.Code[..dot], out var id) ? id : (int?)null;
        return new MovableCode(row.Code, row.Name, row.Kind, parent, row.IsVerified);
    }
}
