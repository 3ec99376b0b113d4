using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Imports;

/// <summary>Keeps an uploaded file, shows what it would do, and does it once.</summary>
public sealed class ImportWorkshop(AppDb db, PeopleImportDesk desk, ICurrentUser user, TimeProvider clock)
{
    private const int SampleSize = 10;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Guid> KeepAsync(UploadForm form, CancellationToken ct)
    {
        var file = form.File!;
        var limit = new TextTableOptions().MaxBytes;
        Rule.Require(file.Length <= limit, ImportText.TooBig(limit), nameof(form.File));
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        db.RemoveRange(await db.Set<ImportDraft>().Where(d => d.At < Now - ImportDraft.Lifetime).ToListAsync(ct));
        var name = Path.GetFileName(file.FileName);
        var draft = new ImportDraft(form.Kind, name.Length > 260 ? name[..260] : name, content.ToArray(), user.Id, Now);
        db.Add(draft);
        await db.SaveChangesAsync(ct);
        return draft.Id;
    }

    public Task<ImportDraft?> FindAsync(Guid id, CancellationToken ct) =>
        db.Set<ImportDraft>().FirstOrDefaultAsync(d => d.Id == id && d.UserId == user.Id, ct);

    public async Task<ImportPreview> PreviewAsync(ImportDraft draft, ReadingForm form, CancellationToken ct)
    {
        var map = draft.Kind == UnitImport.Kind ? UnitImport.Map : UserImport.Map;
        var empty = new ImportPreview(draft.Id, draft.Kind, draft.FileName, form, null, null, map, null, [], 0, 0, []);
        try
        {
            var table = await TextTableReader.ReadAsync(new MemoryStream(draft.Content), form.Options, ct);
            var preview = empty with { Table = table, Match = map.Match(table.Header, form.Chosen) };
            return preview.Match.Problems.Count > 0 ? preview : await CheckedAsync(preview, ct);
        }
        catch (RuleException rule)
        {
            return empty with { Problem = rule.Message };
        }
    }

    /// <returns>how many were added and updated</returns>
    /// <exception cref="RuleException">when a line is refused or the file was applied before: nothing is written</exception>
    public Task<(int Added, int Updated)> ApplyAsync(Guid id, ReadingForm form, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var draft = await FindAsync(id, ct);
            Rule.Require(draft is not null, PeoplePagesText.FileGone);
            Rule.Require(draft.AppliedAt is null, PeoplePagesText.AlreadyApplied);
            var preview = await PreviewAsync(draft, form, ct);
            Rule.Require(preview.CanApply, preview.Problem ?? PeoplePagesText.HasRefusals);

            await WriteAsync(preview, form, ct);
            draft.Applied(Now);
            db.Note("Import", draft.Id.ToString("N"), $"{draft.FileName}: {PeoplePagesText.Imported(preview.Added, preview.Updated)}");
            await db.SaveChangesAsync(ct);
            return (preview.Added, preview.Updated);
        },
        ct);

    private async Task<ImportPreview> CheckedAsync(ImportPreview preview, CancellationToken ct)
    {
        if (preview.Kind == UnitImport.Kind)
        {
            var units = await desk.CheckUnitsAsync(preview.Table!, preview.Match!, preview.Form.Updates, ct);
            return Counted(preview, units.Refused, units.Accepted.Select(u => (u.Line, u.ExistingId)));
        }

        var users = await desk.CheckUsersAsync(preview.Table!, preview.Match!, preview.Form.Updates, ct);
        return Counted(preview, users.Refused, users.Accepted.Select(u => (u.Line, u.ExistingId)));
    }

    private static ImportPreview Counted(ImportPreview preview, IReadOnlyList<LineRefusal> refused, IEnumerable<(int Line, int? Existing)> accepted)
    {
        var good = accepted.ToList();
        var lines = good.Take(SampleSize).Select(g => g.Line).ToHashSet();
        return preview with
        {
            Refused = refused,
            Added = good.Count(g => g.Existing is null),
            Updated = good.Count(g => g.Existing is not null),
            Sample = [.. preview.Table!.Rows.Where(r => lines.Contains(r.Line))],
        };
    }

    private async Task WriteAsync(ImportPreview preview, ReadingForm form, CancellationToken ct)
    {
        if (preview.Kind == UnitImport.Kind)
        {
            await desk.WriteUnitsAsync((await desk.CheckUnitsAsync(preview.Table!, preview.Match!, form.Updates, ct)).Accepted, ct);
        }
        else
        {
            await desk.WriteUsersAsync((await desk.CheckUsersAsync(preview.Table!, preview.Match!, form.Updates, ct)).Accepted, ct);
        }
    }
}
