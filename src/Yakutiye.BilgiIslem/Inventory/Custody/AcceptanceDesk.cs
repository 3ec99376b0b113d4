using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>The recipient's yes or no to a document, with what follows for the devices. Runs in the caller's transaction or its own.</summary>
public sealed class AcceptanceDesk(AppDb db, RegistrarGate gate, HeldLines held, CustodyNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Whether this person may say yes in this way. The paper is rendered only after that.</summary>
    public static void RequireSigner(int personId, SignatureWay way, Actor by)
    {
        Rule.Require(way is not SignatureWay.Portal || by.Id == personId, InventoryText.NotTheRecipient);
        Rule.Require(way is SignatureWay.Portal || by.Id != personId, InventoryText.OwnInPortal);
    }

    /// <param name="seenVersion">of the document as the frozen paper was rendered from it</param>
    /// <param name="at">the moment that stands on the paper</param>
    public Task<CustodyDocument> AcceptAsync(int documentId, Guid seenVersion, SignedOff yes, Actor by, DateTime at, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var document = await LoadAsync(documentId, seenVersion, ct);
            RequireSigner(document.PersonId, yes.Way, by);
            await held.EndAsync([.. document.Lines.Select(l => l.AssetId)], CustodyLineState.Passed, at, ct);
            await db.SaveChangesAsync(ct);
            document.Accept(new CustodyAcceptance(yes, by, at));
            await db.SaveChangesAsync(ct);
            await PassAsync(document, by, at, ct);
            await notices.AcceptedAsync(document, by, ct);
            await db.SaveChangesAsync(ct);
            return document;
        },
        ct);

    /// <summary>Not taken: by the recipient, or as the registrar notes it. The devices are back where they were, the order is open again.</summary>
    public Task RefuseAsync(int documentId, Guid seenVersion, string? why, Actor by, CancellationToken ct) =>
        DropAsync(documentId, seenVersion, document => document.Refuse(why, by, Now), by, ct);

    /// <summary>The registrar withdraws what nobody has accepted yet.</summary>
    public Task CancelAsync(int documentId, Guid seenVersion, string? why, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var warehouse = await db.Set<CustodyDocument>().Where(d => d.Id == documentId).Select(d => d.WarehouseId).SingleAsync(ct);
            await gate.RequireAsync(warehouse, by, ct);
            await DropAsync(documentId, seenVersion, document => document.Cancel(why, by, Now), by, ct);
        },
        ct);

    private Task DropAsync(int documentId, Guid seenVersion, Action<CustodyDocument> verb, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var document = await LoadAsync(documentId, seenVersion, ct);
            verb(document);
            if (document.WarehouseId is { } warehouse)
            {
                await BackAsync(document, warehouse, by, ct);
            }

            await notices.DroppedAsync(document, by, ct);
            await db.SaveChangesAsync(ct);
        },
        ct);

    private async Task PassAsync(CustodyDocument document, Actor by, DateTime at, CancellationToken ct)
    {
        if (!document.PassesAtAcceptance)
        {
            await RequireUnmovedAsync(document, ct);
            return;
        }

        var request = await db.Set<MoveRequest>().SingleAsync(r => r.Id == document.Order.RequestId, ct);
        var note = new MoveNote(by, at, null, CustodyDocument.RecordType, document.Id);
        foreach (var (line, asset) in await WithAssetsAsync(document, ct))
        {
            var holder = document.FromPersonId ?? document.PersonId;
            Rule.Require(asset.IsHeld && asset.PersonId == holder, InventoryText.AssetNotHeldBy(asset.Tag));
            asset.GoTo(CustodyPlace.Of(request, document.PersonId), line, note);
        }
    }

    // What came about by the hand-over still stands; nothing goes past a waiting document.
    private async Task RequireUnmovedAsync(CustodyDocument document, CancellationToken ct)
    {
        foreach (var (line, asset) in await WithAssetsAsync(document, ct))
        {
            Rule.Require(IsWithRecipient(asset, line), InventoryText.AssetMovedMeanwhile(asset.Tag));
        }
    }

    private static bool IsWithRecipient(Asset asset, OrderLine line) => asset.OrderLineId == line.Id && asset.State is (AssetState.Assigned or AssetState.CommonUse);

    private async Task BackAsync(CustodyDocument document, int warehouseId, Actor by, CancellationToken ct)
    {
        var note = new MoveNote(by, Now, document.Answer, CustodyDocument.RecordType, document.Id);
        foreach (var (line, asset) in await WithAssetsAsync(document, ct))
        {
            line.GiveBack();

            // What has become something else meanwhile stays that.
            if (IsWithRecipient(asset, line))
            {
                asset.ComeBackTo(warehouseId, note);
            }
        }
    }

    private async Task<List<(OrderLine Line, Asset Asset)>> WithAssetsAsync(CustodyDocument document, CancellationToken ct)
    {
        var (lineIds, assetIds) = (document.Lines.Select(l => l.OrderLineId).Distinct().ToList(), document.Lines.Select(l => l.AssetId).ToList());
        var lines = await db.Set<OrderLine>().Where(l => lineIds.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        var assets = await db.Set<Asset>().ToMove.Where(a => assetIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        return [.. document.Lines.Select(l => (lines[l.OrderLineId], assets[l.AssetId]))];
    }

    private async Task<CustodyDocument> LoadAsync(int id, Guid seenVersion, CancellationToken ct)
    {
        var document = await db.Set<CustodyDocument>().ToAnswer.SingleAsync(d => d.Id == id, ct);
        db.Expect(document, seenVersion);
        return document;
    }
}
