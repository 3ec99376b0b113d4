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

/// <summary>Everything that a paper of a write-off prints.</summary>
/// <param name="Approver">null: not approved</param>
public sealed record PrintedWriteOff(PaperInfo Info, WriteOffFacts Facts, Signer? Approver, string Address, string Code);

public sealed class WriteOffPaperReading(WriteOffFactsReading reading, OfficialPaper paper, PaperSigners signers, PaperSeal seal)
{
    public const char MinutesKind = 'X';
    public const char DestructionKind = 'Y';

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<PrintedWriteOff?> MinutesAsync(int id, CancellationToken ct) => await reading.ReadAsync(id, ct) is { } facts
        ? await PrintAsync(facts, MinutesKind, id, facts.WriteOff.Version, WriteOffPaperText.Minutes, PaperOrientation.Landscape, ct)
        : null;

    public async Task<(PrintedWriteOff Print, Destruction Destruction)?> DestructionAsync(int id, int destructionId, CancellationToken ct) =>
        await reading.ReadAsync(id, ct) is { } facts && facts.Destructions.FirstOrDefault(d => d.Id == destructionId) is { } destruction
            ? (await PrintAsync(facts, DestructionKind, destruction.Id, destruction.Version, WriteOffPaperText.Destruction, PaperOrientation.Portrait, ct), destruction)
            : null;

    private async Task<PrintedWriteOff> PrintAsync(
        WriteOffFacts facts, char kind, int id, Guid version, string title, PaperOrientation orientation, CancellationToken ct)
    {
        var number = facts.WriteOff.Number;
        var code = (await seal.CodesAsync(ct)).Make(kind, id, version);
        var info = await paper.ForAsync($"{title} {number}", ct);
        return new PrintedWriteOff(
            info with { Orientation = orientation, RunningNote = number, Marks = [PaperMark.UnitRecord] }, facts, await ApproverAsync(facts.WriteOff, ct),
            await paper.AddressOfAsync($"/dogrula/{code}", ct), code);
    }

    private async Task<Signer?> ApproverAsync(WriteOff writeOff, CancellationToken ct) => writeOff is { ApprovedById: { } id, ApprovedAt: { } at }
        ? await signers.SignedAsync(WriteOffPaperText.Authority, id, writeOff.ApprovedByName ?? "", at, ct) with { PlaceAndDate = WriteOffMoment.Day(at) }
        : null;
}

/// <summary>Answers for minutes that were printed.</summary>
public sealed class MinutesSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public char Kind => WriteOffPaperReading.MinutesKind;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var maySee = await db.Set<WriteOff>().VisibleTo(user).AnyAsync(w => w.Id == id, ct);
        return await db.Set<WriteOff>().AsNoTracking().FirstOrDefaultAsync(w => w.Id == id, ct) is { } writeOff
            ? new PrintedRecord(
                WriteOffPaperText.Minutes, writeOff.Number, writeOff.ProposedAt, writeOff.Status.TurkishName, writeOff.Status.Tone, writeOff.Version,
                maySee ? WriteOffNotices.Link(id) : null)
            : null;
    }
}

/// <summary>Answers for papers of destruction that were printed.</summary>
public sealed class DestructionSource(AppDb db, ICurrentUser user) : IPaperSource
{
    public char Kind => WriteOffPaperReading.DestructionKind;

    public async Task<PrintedRecord?> FindAsync(int id, CancellationToken ct)
    {
        var found = await db.Set<Destruction>().AsNoTracking().Where(d => d.Id == id)
            .Join(db.Set<WriteOff>(), d => d.WriteOffId, w => w.Id, (d, w) => new { Destruction = d, w.Number, w.Id })
            .FirstOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var maySee = await db.Set<WriteOff>().VisibleTo(user).AnyAsync(w => w.Id == found.Id, ct);
        return new PrintedRecord(
            WriteOffPaperText.Destruction, found.Number, found.Destruction.At, "İmha edildi", Tone.Neutral, found.Destruction.Version,
            maySee ? WriteOffNotices.Link(found.Id) : null);
    }
}
