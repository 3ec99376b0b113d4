using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>What is done to the movables of a write-off: media are wiped, parts kept, scrap destroyed or sent away.</summary>
public sealed class WriteOffWork(AppDb db, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => Istanbul.Today(clock);

    /// <summary>Inside the caller's transaction or its own.</summary>
    /// <returns>the record's id</returns>
    public Task<int> WipeAsync(int id, WipeFacts facts, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var proposal = await FindAsync(id, facts.AssetId, ct);
            Rule.Require(WriteOffFlow.IsOpen(proposal.Status) && !proposal.Cause.IsGone, InventoryText.WipeNotNow);
            var record = new WipeRecord(id, facts, Today, by);
            db.Add(record);
            if (record.IsSuccess)
            {
                var asset = await db.Set<Asset>().SingleAsync(a => a.Id == facts.AssetId, ct);
                asset.Wiped(new MoveNote(by, Now, $"{record.MediaSerial} ({proposal.Number})", WriteOff.RecordType, id));
            }

            await db.SaveChangesAsync(ct);
            return record.Id;
        },
        ct);

    public Task<int> KeepPartAsync(int id, int assetId, string? name, int quantity, string? note, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            await FindAsync(id, assetId, ct);
            var part = new UsablePart(id, assetId, name, quantity, note, by);
            db.Add(part);
            await db.SaveChangesAsync(ct);
            return part.Id;
        },
        ct);

    public Task DestroyAsync(int id, Guid seen, DestructionMethod method, DateOnly day, string? witnesses, IReadOnlyList<int> assetIds, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var proposal = await FindAsync(id, null, ct);
            db.Expect(proposal, seen);
            db.Add(new Destruction(id, method, day, witnesses, assetIds, Today, by));
            foreach (var asset in await db.Set<Asset>().ToMove.Where(a => assetIds.Contains(a.Id)).ToListAsync(ct))
            {
                proposal.EndLine(asset.Id, LineFate.Destroyed);
                asset.Destroy(ProposalAssets.NoteOf(proposal, by, Now));
            }

            await db.SaveChangesAsync(ct);
        },
        ct);

    /// <summary>Leaves the warehouse as scrap, by the line of a written order (BR-01).</summary>
    public Task DispatchAsync(int id, Guid seen, int assetId, int orderLineId, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var proposal = await FindAsync(id, assetId, ct);
            db.Expect(proposal, seen);
            var asset = await db.Set<Asset>().ToMove.SingleAsync(a => a.Id == assetId, ct);
            var line = await db.Set<OrderLine>().FirstOrDefaultAsync(l => l.Id == orderLineId, ct);
            Rule.Require(line is not null, InventoryText.DispatchEmpty, "OrderLineId");
            proposal.EndLine(assetId, LineFate.Dispatched);
            asset.DispatchScrap(line, ProposalAssets.NoteOf(proposal, by, Now));
            await db.SaveChangesAsync(ct);
        },
        ct);

    private async Task<WriteOff> FindAsync(int id, int? assetId, CancellationToken ct)
    {
        var proposal = await db.Set<WriteOff>().Include(w => w.Lines).SingleAsync(w => w.Id == id, ct);
        Rule.Require(assetId is null || proposal.Lines.Any(l => l.AssetId == assetId), InventoryText.NotOfWriteOff, "AssetId");
        return proposal;
    }
}
