using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;
using Yakutiye.BilgiIslem.Web.Shared.Papers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.CountPapers;

/// <summary>Everything that the minutes of a count print.</summary>
public sealed record CountMinutes(
    PaperInfo Info, CountCampaign Count, IReadOnlyList<CountFigure> Figures, CountProgress Progress, IReadOnlyList<CountDifference> Differences,
    IReadOnlyList<CountFindRow> Finds, IReadOnlyList<string> Scope, string Address, string Code);

public sealed record CountDifference(string Tag, string Name, string Place, string? Person, CountResult Result, string? FoundPlace, decimal Value);

public sealed class CountPaperReading(AppDb db, CountReading reading, CountFigures figures, OfficialPaper paper, PaperSeal seal)
{
    public const char Kind = 'S';
    public const int Most = 2_000;

    /// <summary>Null: not there, not for this person, or not begun.</summary>
    public async Task<CountMinutes?> ReadAsync(int id, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { StartedAt: not null } count)
        {
            return null;
        }

        var code = (await seal.CodesAsync(ct)).Make(Kind, id, count.Version);
        var title = CountPaperText.Title(count.Kind);
        return new CountMinutes(
            await paper.ForAsync($"{title} {count.Number}", ct) with { RunningNote = count.Number, Marks = [PaperMark.UnitRecord], Orientation = PaperOrientation.Landscape },
            count, await figures.OfAsync(id, ct), await reading.NumbersAsync(count, ct), await DifferencesAsync(id, ct), await FindsAsync(id, ct), await reading.ScopeAsync(count, ct),
            await paper.AddressOfAsync($"/dogrula/{code}", ct), code);
    }

    public IAsyncEnumerable<CountLineRow> Lines(int id) => db.Set<CountLine>().Of(id).OrderBy(l => l.PlaceId).ThenBy(l => l.Id)
        .Select(CountLineRow.From).AsAsyncEnumerable();

    public async Task NoteAsync(CountCampaign count, int rows, CancellationToken ct)
    {
        db.Note(nameof(CountCampaign), FormattableString.Invariant($"{count.Id}"), CountPaperText.Exported(count.Number, rows));
        await db.SaveChangesAsync(ct);
    }

    public Task<int> SizeAsync(int id, CancellationToken ct) => db.Set<CountLine>().Of(id).CountAsync(ct);

    private async Task<IReadOnlyList<CountDifference>> DifferencesAsync(int id, CancellationToken ct) => await db.Set<CountLine>().Of(id).Differing
        .OrderBy(l => l.Result).ThenBy(l => l.PlaceId).ThenBy(l => l.Id).Take(Most)
        .Select(l => new CountDifference(l.RegistryNumber ?? l.Serial ?? "", l.Name, l.Place.Name, l.PersonName, l.Result, l.FoundPlace!.Name, l.Value))
        .ToListAsync(ct);

    private async Task<IReadOnlyList<CountFindRow>> FindsAsync(int id, CancellationToken ct) => await db.Set<CountFind>().Where(f => f.CampaignId == id).OrderBy(f => f.Id).Take(Most)
        .Select(f => new CountFindRow(f.Kind, f.Tag, f.AssetId, f.Asset!.Name, f.Place.Name, f.FoundAt, f.FoundByName, f.ScanCount)).ToListAsync(ct);
}

/// <summary>Answers for minutes that were printed.</summary>
public sealed class CountPaperSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public char Kind => CountPaperReading.Kind;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var count = await db.Set<CountCampaign>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct);
        var maySee = await db.Set<CountCampaign>().VisibleTo(user).AnyAsync(c => c.Id == id, ct);
        return count is null
            ? null
            : new PrintedRecord(
                CountPaperText.Title(count.Kind), count.Number, count.CreatedAt, count.Status.TurkishName, count.Status.Tone, count.Version,
                maySee ? CountNotices.Link(id) : null);
    }
}
