using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Inventory.Imports;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Imports;

/// <summary>Keeps an uploaded file until it is applied or a day old.</summary>
public sealed class FileShelf(AppDb db, ICurrentUser user, TimeProvider clock)
{
    public async Task<Guid> KeepAsync(IFormFile file, CancellationToken ct)
    {
        var limit = new TextTableOptions().MaxBytes;
        Rule.Require(file.Length <= limit, ImportText.TooBig(limit), nameof(AssetFileForm.File));
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        db.RemoveRange(await db.Set<ImportDraft>().Where(d => d.At < now - ImportDraft.Lifetime).ToListAsync(ct));
        var name = Path.GetFileName(file.FileName);
        var draft = new ImportDraft(AssetImport.Kind, name.Length > 260 ? name[..260] : name, content.ToArray(), user.Id, now);
        db.Add(draft);
        await db.SaveChangesAsync(ct);
        return draft.Id;
    }
}
