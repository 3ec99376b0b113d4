using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Shared.Papers;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>Everything that the papers of a write-off print.</summary>
public sealed record WriteOffSheet(
    PaperInfo Info, WriteOff Proposal, IReadOnlyList<WipeRecord> Wipes, IReadOnlyList<UsablePart> Parts, IReadOnlyList<Destruction> Destructions, string Address, string Code)
{
    public string TagOf(int assetId) => Proposal.Lines.FirstOrDefault(l => l.AssetId == assetId)?.RegistryNumber ?? "";

    public string NameOf(int assetId) => Proposal.Lines.FirstOrDefault(l => l.AssetId == assetId)?.Name ?? "";
}

public sealed class WriteOffPaperReading(AppDb db, WriteOffReading reading, OfficialPaper paper, PaperSeal seal)
{
    public const char Minutes = 'K';
    public const char Destruction = 'Y';

    /// <param name="kind">which paper: its letter begins the verification code</param>
    public async Task<WriteOffSheet?> ReadAsync(int id, char kind, string title, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } proposal)
        {
            return null;
        }

        var code = (await seal.CodesAsync(ct)).Make(kind, id, proposal.Version);
        var info = await paper.ForAsync($"{title} {proposal.Number}", ct);
        return new WriteOffSheet(
            info with { RunningNote = proposal.Number, Marks = [PaperMark.UnitRecord] }, proposal, await reading.WipesAsync(id, ct),
            await db.Set<UsablePart>().AsNoTracking().Where(p => p.WriteOffId == id).OrderBy(p => p.Id).ToListAsync(ct),
            await reading.DestructionsAsync(id, ct), await paper.AddressOfAsync($"/dogrula/{code}", ct), code);
    }
}

/// <summary>Answers for the minutes that were printed.</summary>
public sealed class MinutesSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public char Kind => WriteOffPaperReading.Minutes;

    public Task<PrintedRecord?> FindAsync(int id, CancellationToken ct) => PrintedWriteOff.FindAsync(db, user, id, WriteOffPaperText.Minutes, ct);
}

public sealed class DestructionSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public char Kind => WriteOffPaperReading.Destruction;

    public Task<PrintedRecord?> FindAsync(int id, CancellationToken ct) => PrintedWriteOff.FindAsync(db, user, id, WriteOffPaperText.Destruction, ct);
}

internal static class PrintedWriteOff
{
    public static async Task<PrintedRecord?> FindAsync(AppDb db, ICurrentUser user, int id, string paper, CancellationToken ct)
    {
        var proposal = await db.Set<WriteOff>().AsNoTracking().FirstOrDefaultAsync(w => w.Id == id, ct);
        var maySee = await db.Set<WriteOff>().VisibleTo(user).AnyAsync(w => w.Id == id, ct);
        return proposal is null
            ? null
            : new PrintedRecord(
                paper, proposal.Number, proposal.ProposedAt, proposal.Status.TurkishName, proposal.Status.Tone, proposal.Version, maySee ? WriteOffNotices.Link(id) : null);
    }
}
