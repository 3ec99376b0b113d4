using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>From the proposal to the approval: what spans the write-off, its movables and who hears of it.</summary>
public sealed class WriteOffDesk(AppDb db, NumberDesk numbers, WriteOffNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Proposes; saves, in the caller's transaction or its own.</summary>
    public Task<WriteOff> ProposeAsync(WriteOffProposal proposal, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var lines = await LinesAsync(proposal, ct);
            await RequireCountedAsync(proposal, lines, ct);
            var year = Istanbul.Year(clock);
            var number = WriteOffNumbers.Of(year, await numbers.NextAsync(WriteOffNumbers.Key, year, ct));
            var writeOff = new WriteOff(number, proposal, lines, by, Now);
            db.Add(writeOff);
            await db.SaveChangesAsync(ct);
            foreach (var line in lines.Where(_ => !writeOff.Cause.IsLoss))
            {
                line.Asset.ProposeScrap(Note(writeOff, by));
            }

            await notices.ProposedAsync(writeOff, by, ct);
            await db.SaveChangesAsync(ct);
            return writeOff;
        },
        ct);

    /// <param name="people">Who sits where; names and titles are read here.</param>
    public async Task NameCommissionAsync(WriteOff writeOff, IReadOnlyList<MemberSeat> people, Actor by, CancellationToken ct)
    {
        var ids = people.Select(p => p.UserId).ToList();
        var known = await db.Users.Where(u => ids.Contains(u.Id) && u.DisabledAt == null).ToDictionaryAsync(u => u.Id, ct);
        Rule.Require(ids.All(known.ContainsKey), InventoryText.MemberUnknown, nameof(WriteOff.Members));

        writeOff.NameCommission([.. people.Select(p => p with { Name = known[p.UserId].FullName, Title = known[p.UserId].Title })], by, Now);
        await notices.NamedAsync(writeOff, by, ct);
    }

    public async Task VoteAsync(WriteOff writeOff, bool isFor, string? dissent, Actor by, CancellationToken ct)
    {
        var round = writeOff.Round;
        writeOff.Vote(isFor, dissent, by, Now);
        await KeepIfRefusedAsync(writeOff, by, ct);
        await notices.VotedAsync(writeOff, round, by, ct);
    }

    public async Task ApproveAsync(WriteOff writeOff, Actor by, CancellationToken ct)
    {
        writeOff.Approve(by, Now);
        await notices.ApprovedAsync(writeOff, by, ct);
    }

    public async Task RefuseAsync(WriteOff writeOff, string? why, Actor by, CancellationToken ct)
    {
        writeOff.Refuse(why, by, Now);
        await KeepIfRefusedAsync(writeOff, by, ct);
        await notices.EndedAsync(writeOff, by, ct);
    }

    public async Task WithdrawAsync(WriteOff writeOff, string? why, Actor by, CancellationToken ct)
    {
        writeOff.Withdraw(why, by, Now);
        await KeepIfRefusedAsync(writeOff, by, ct);
        await notices.EndedAsync(writeOff, by, ct);
    }

    internal static MoveNote Note(WriteOff writeOff, Actor by, DateTime now) => new(by, now, writeOff.Number, WriteOff.RecordType, writeOff.Id);

    private MoveNote Note(WriteOff writeOff, Actor by) => Note(writeOff, by, Now);

    // What was proposed as scrap stays in the warehouse after all; what is lost stays lost.
    private async Task KeepIfRefusedAsync(WriteOff writeOff, Actor by, CancellationToken ct)
    {
        if (writeOff.Cause.IsLoss || writeOff.Status is not (WriteOffStatus.Refused or WriteOffStatus.Withdrawn))
        {
            return;
        }

        var ids = writeOff.Lines.Select(l => l.AssetId).ToList();
        foreach (var asset in await db.Set<Asset>().Where(a => ids.Contains(a.Id)).ToListAsync(ct))
        {
            asset.KeepAfterAll(Note(writeOff, by));
        }
    }

    private async Task RequireCountedAsync(WriteOffProposal proposal, IReadOnlyList<ProposedLine> lines, CancellationToken ct)
    {
        if (proposal.Cause is not WriteOffCause.CountDeficit)
        {
            return;
        }

        var count = await db.RequireMinutesAsync(proposal.ReportNumber, proposal.ReportDate, nameof(proposal.ReportNumber), nameof(proposal.ReportDate), ct);
        var ids = lines.Select(l => l.Asset.Id).ToList();
        var missing = await db.Set<CountLine>().Of(count.Id).Where(l => l.Result == CountResult.Missing && ids.Contains(l.AssetId)).Select(l => l.AssetId).ToListAsync(ct);
        var other = lines.FirstOrDefault(l => !missing.Contains(l.Asset.Id));
        Rule.Require(other is null, InventoryText.NotMissingInCount(other?.Asset.Tag ?? "", count.Number), nameof(proposal.Lines));
    }

    private async Task<IReadOnlyList<ProposedLine>> LinesAsync(WriteOffProposal proposal, CancellationToken ct)
    {
        var ids = proposal.Lines.Select(l => l.AssetId).ToList();
        var assets = await db.Set<Asset>().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        Rule.Require(ids.All(assets.ContainsKey), InventoryText.AssetUnknown, nameof(proposal.Lines));
        var taken = await db.Set<WriteOff>().Open.SelectMany(w => w.Lines, (w, l) => new { w.Number, l.AssetId, l.RegistryNumber })
            .FirstOrDefaultAsync(l => ids.Contains(l.AssetId), ct);
        Rule.Require(taken is null, InventoryText.AlreadyProposed(taken?.RegistryNumber ?? "", taken?.Number ?? ""), nameof(proposal.Lines));

        return [.. proposal.Lines.Select(l => new ProposedLine(assets[l.AssetId], l.Reason, l.Condition))];
    }
}
