using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>How a file is to be read and written.</summary>
/// <param name="Chosen">known column → header of the file, where a person has decided</param>
/// <param name="OnlyGood">leave the refused lines out instead of refusing the file</param>
public sealed record ImportWish(IReadOnlyDictionary<string, string>? Chosen, TextTableOptions Options, int? OrderId, bool OnlyGood);

/// <summary>A file looked at: nothing is written yet.</summary>
/// <param name="Problem">Why the file could not be read at all; null when it could.</param>
public sealed record ImportLook(string? Problem, TextTable? Table, ColumnMatch? Match, ImportResult<ImportedAsset>? Result, IReadOnlySet<string> UsedNumbers)
{
    public bool IsReadable => Problem is null && Match is { Problems.Count: 0 } && Result is not null;

    public int RefusedLines => Result?.Refused.Select(r => r.Line).Distinct().Count() ?? 0;
}

/// <summary>Looks at a kept file and writes it once, remembering which column was which.</summary>
public sealed class DraftDesk(AppDb db, ImportGroundReading ground, AssetImportDesk desk, TimeProvider clock)
{
    public async Task<ImportLook> LookAsync(ImportDraft draft, ImportWish wish, CancellationToken ct)
    {
        var nothing = new ImportLook(null, null, null, null, new HashSet<string>());
        try
        {
            var table = await TextTableReader.ReadAsync(new MemoryStream(draft.Content), wish.Options, ct);
            var match = AssetImport.Map.Match(table.Header, wish.Chosen ?? await RememberedAsync(table, ct));
            if (match.Problems.Count > 0)
            {
                return nothing with { Table = table, Match = match };
            }

            var facts = await ground.ReadAsync(wish.OrderId, ct);
            return new ImportLook(null, table, match, AssetLines.Check(table, match, facts), facts.Registry);
        }
        catch (RuleException rule)
        {
            return nothing with { Problem = rule.Message };
        }
    }

    /// <returns>how many assets by how many vouchers</returns>
    /// <exception cref="RuleException">when lines are refused and were not to be left out, or the file was applied before</exception>
    public Task<(int Assets, int Vouchers)> ApplyAsync(Guid id, ImportWish wish, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var draft = await db.Set<ImportDraft>().FirstOrDefaultAsync(d => d.Id == id && d.UserId == by.Id && d.Kind == AssetImport.Kind, ct);
            Rule.Require(draft is not null, ImportSentences.FileGone);
            Rule.Require(draft.AppliedAt is null, ImportSentences.AppliedBefore);
            var look = await LookAsync(draft, wish, ct);
            Rule.Require(look.IsReadable, look.Problem ?? string.Join(' ', look.Match?.Problems ?? []));
            Rule.Require(wish.OnlyGood || look.RefusedLines == 0, ImportSentences.HasRefusals);

            var (fileName, accepted) = (draft.FileName, look.Result!.Accepted);
            await RememberAsync(look, ct);
            var vouchers = await desk.WriteAsync(accepted, look.UsedNumbers, wish.OrderId, fileName, by, ct);
            await FinishAsync(id, fileName, accepted.Count, vouchers.Count, ct);
            return (accepted.Count, vouchers.Count);
        },
        ct);

    // The writer cleared the tracker, so the draft is read again.
    private async Task FinishAsync(Guid id, string fileName, int assets, int vouchers, CancellationToken ct)
    {
        (await db.Set<ImportDraft>().SingleAsync(d => d.Id == id, ct)).Applied(clock.GetUtcNow().UtcDateTime);
        db.Note("Import", id.ToString("N"), $"{fileName}: {ImportSentences.Imported(assets, vouchers)}");
        await db.SaveChangesAsync(ct);
    }

    private async Task<IReadOnlyDictionary<string, string>?> RememberedAsync(TextTable table, CancellationToken ct)
    {
        var fingerprint = RememberedMapping.FingerprintOf(table.Header);
        return (await db.Set<RememberedMapping>().AsNoTracking().FirstOrDefaultAsync(m => m.Fingerprint == fingerprint, ct))?.Chosen;
    }

    private async Task RememberAsync(ImportLook look, CancellationToken ct)
    {
        var fingerprint = RememberedMapping.FingerprintOf(look.Table!.Header);
        var chosen = AssetImport.Map.Columns.ToDictionary(
            c => c.Key, c => look.Match!.Places.TryGetValue(c.Key, out var place) ? look.Table.Header[place] : NotThere, StringComparer.Ordinal);
        var now = clock.GetUtcNow().UtcDateTime;
        if (await db.Set<RememberedMapping>().FirstOrDefaultAsync(m => m.Fingerprint == fingerprint, ct) is { } known)
        {
            known.Keep(chosen, now);
        }
        else
        {
            db.Add(new RememberedMapping(fingerprint, chosen, now));
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The choice "no such column in the file".</summary>
    public const string NotThere = "(dosyada yok)";
}
