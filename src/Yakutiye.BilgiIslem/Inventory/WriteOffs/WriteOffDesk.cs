using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Who sits on a commission.</summary>
public sealed record CommissionSeats(int ChairId, int ExpertId, IReadOnlyList<int> MemberIds)
{
    public IReadOnlyList<int> People => [.. new[] { ChairId, ExpertId }.Concat(MemberIds).Where(p => p != 0).Distinct()];
}

/// <summary>Takes a write-off from its proposal to the exit voucher, each step over the version that the person saw.</summary>
public sealed class WriteOffDesk(
    AppDb db, NumberDesk numbers, VoucherDesk vouchers, ProposalAssets assets, WriteOffNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Inside the caller's transaction or its own.</summary>
    public Task<WriteOff> ProposeAsync(WriteOffRequest request, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var draft = await assets.TakeAsync(request, by, Now, ct);
            var year = Istanbul.Today(clock).Year;
            var proposal = new WriteOff(WriteOff.Format(year, await numbers.NextAsync(WriteOff.Series, year, ct)), draft, by, Now);
            db.Add(proposal);
            await db.SaveChangesAsync(ct);
            await notices.ProposedAsync(proposal, by, ct);
            await db.SaveChangesAsync(ct);
            return proposal;
        },
        ct);

    public Task NameCommissionAsync(int id, Guid seen, CommissionSeats seats, Actor by, CancellationToken ct) => ActAsync(
        id, seen,
        async proposal =>
        {
            var people = seats.People;
            var known = await db.Users.Where(u => people.Contains(u.Id) && u.DisabledAt == null).Select(u => new { u.Id, u.FullName, u.Title }).ToListAsync(ct);
            Rule.Require(known.Count == people.Count, InventoryText.PersonUnknown, nameof(proposal.Members));
            proposal.NameCommission(
                [.. people.Select(p => known.First(k => k.Id == p)).Select(k => new BoardSeat(k.Id, k.FullName, k.Title, k.Id == seats.ChairId, k.Id == seats.ExpertId))], by);
            await notices.NamedAsync(proposal, by, ct);
        },
        ct);

    public Task ProveAsync(int id, Guid seen, string? paper, Actor by, CancellationToken ct) => ActAsync(
        id, seen,
        async proposal =>
        {
            proposal.ProveBy(paper, Now);
            await notices.MovedAsync(proposal, by, ct);
        },
        ct);

    /// <param name="round">that the member saw: votes of others in between do not matter, a new voting does</param>
    public Task VoteAsync(int id, int round, bool inFavour, string? dissent, Actor by, CancellationToken ct) => ActAsync(
        id, null,
        async proposal =>
        {
            Rule.Require(proposal.Round == round, InventoryText.NewRound(proposal.Round));
            proposal.Vote(inFavour, dissent, by, Now);
            if (proposal.Status is WriteOffStatus.Refused)
            {
                await assets.KeepAsync(proposal, by, Now, ct);
            }

            await (proposal.Round == round ? notices.MovedAsync(proposal, by, ct) : notices.TiedAsync(proposal, ct));
        },
        ct);

    public Task ApproveAsync(int id, Guid seen, Actor by, CancellationToken ct) => ActAsync(
        id, seen,
        async proposal =>
        {
            proposal.Approve(by, Now);
            await notices.MovedAsync(proposal, by, ct);
        },
        ct);

    public Task RefuseAsync(int id, Guid seen, string? why, Actor by, CancellationToken ct) => ActAsync(
        id, seen,
        async proposal =>
        {
            proposal.Refuse(why, by, Now);
            await assets.KeepAsync(proposal, by, Now, ct);
            await notices.MovedAsync(proposal, by, ct);
        },
        ct);

    public Task WithdrawAsync(int id, Guid seen, string? why, Actor by, CancellationToken ct) => ActAsync(
        id, seen,
        async proposal =>
        {
            proposal.Withdraw(why, by, Now);
            await assets.KeepAsync(proposal, by, Now, ct);
        },
        ct);

    /// <summary>Çıkış fişi: posted by the registrar of the warehouse, and only then the movables are off the books.</summary>
    public Task PostAsync(int id, Guid seen, Actor by, CancellationToken ct) => ActAsync(
        id, seen,
        async proposal =>
        {
            Rule.Require(proposal.Status is WriteOffStatus.Approved, InventoryText.WriteOffNotNow(proposal.Number, proposal.Status));
            await assets.RequireWipedAsync(proposal, ct);
            var voucher = await vouchers.PostAsync(DraftOf(proposal), by, ct);
            proposal.Post(voucher.Id, Now);
            await assets.EndAsync(proposal, voucher.Id, by, Now, ct);
            await notices.MovedAsync(proposal, by, ct);
        },
        ct);

    private VoucherDraft DraftOf(WriteOff proposal) => new(
        proposal.Cause.Voucher, proposal.WarehouseId, Istanbul.Today(clock),
        new BaseDocument(BaseDocumentKind.WriteOffMinutes, proposal.Number, Istanbul.DayOf(proposal.ApprovedAt ?? Now)), InventoryText.WrittenOffTo,
        [.. proposal.Lines.Select(l => new VoucherDraftLine(l.CodeId, Shortened(l.Name), 1, l.Value, l.AssetId, l.RegistryNumber))])
    {
        Note = proposal.Reason.Length > 1000 ? proposal.Reason[..1000] : proposal.Reason,
    };

    private static string Shortened(string name) => name.Length > 200 ? name[..200] : name;

    /// <exception cref="DbUpdateConcurrencyException">when somebody has changed the proposal since</exception>
    private Task ActAsync(int id, Guid? seen, Func<WriteOff, Task> verb, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var proposal = await db.Set<WriteOff>().Include(w => w.Lines).Include(w => w.Members).Include(w => w.Votes).AsSplitQuery().SingleAsync(w => w.Id == id, ct);
            db.Expect(proposal, seen ?? proposal.Version);
            await verb(proposal);
            await db.SaveChangesAsync(ct);
        },
        ct);
}
