using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>
/// Saves files with the record that they belong to: first the files, durably, then the rows. What in the end has no row is
/// removed again, whether the act was refused, failed or had been done before.
/// </summary>
public sealed class AttachmentDesk(AppDb db, IFileStore store, TimeProvider clock)
{
    public const int MaxFiles = 10;

    /// <param name="save">
    /// Saves the record and its files: <c>kept.AttachTo(…)</c> before <c>SaveChangesAsync</c>. It may open a transaction and may
    /// run <c>OnceDesk</c>; the files are copied and checked before, so that no lock is held meanwhile.
    /// </param>
    /// <exception cref="RuleException">when one of the files is not accepted; nothing is saved then</exception>
    public async Task<T> SaveAsync<T>(IReadOnlyList<IncomingFile> files, Func<KeptFiles, Task<T>> save, CancellationToken ct)
    {
        Rule.Require(files.Count <= MaxFiles, AttachmentText.TooMany(MaxFiles), files is [var first, ..] ? first.Field : null);

        var kept = new List<StoredFile>(files.Count);
        var saved = false;
        try
        {
            foreach (var file in files)
            {
                kept.Add(await KeepAsync(file, ct));
            }

            var offered = new KeptFiles(db, kept, clock);
            var result = await save(offered);
            saved = offered.AreAttached;
            return result;
        }
        finally
        {
            if (!saved && kept.Count > 0)
            {
                await DiscardRowlessAsync(kept);
            }
        }
    }

    private async Task<StoredFile> KeepAsync(IncomingFile file, CancellationToken ct)
    {
        try
        {
            return await store.KeepAsync(file, ct);
        }
        catch (RuleException refusal) when (file.Field is { } field)
        {
            throw new RuleException(AttachmentText.OfFile(FileNames.Safe(file.Name), refusal.Message), refusal) { Field = field };
        }
    }

    // A failure after the commit looks like one before it: only the rows tell.
    private async Task DiscardRowlessAsync(List<StoredFile> kept)
    {
        var names = kept.Select(f => f.StoredName).ToList();
        var rows = await db.Attachments.Where(a => names.Contains(a.StoredName)).Select(a => a.StoredName).ToListAsync(CancellationToken.None);
        foreach (var name in names.Except(rows, StringComparer.Ordinal))
        {
            store.Discard(name);
        }
    }
}
