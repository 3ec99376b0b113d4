using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Import;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>
/// Writes a checked file: cards, numbers, spans and opening vouchers, in parts that are small enough for the tracker, all in the
/// caller's transaction. The entry point of the benchmark.
/// </summary>
public sealed class AssetImportDesk(AppDb db, VoucherDesk vouchers, KeptNumbers numbers, SettingsDesk settings, TimeProvider clock)
{
    /// <summary>Assets in one save and one voucher.</summary>
    public const int PartSize = 4_000;

    /// <param name="orderId">the opening order that what is in use goes by</param>
    /// <param name="fileName">the base document of the vouchers</param>
    /// <returns>the opening vouchers</returns>
    public Task<IReadOnlyList<int>> WriteAsync(
        IReadOnlyList<ImportedAsset> lines, IReadOnlySet<string> usedNumbers, int? orderId, string fileName, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            Rule.Require(lines.Count > 0, ImportSentences.NoGoodLine);
            var unit = (await settings.ReadAsync<InventorySettings>(ct)).OwnUnitId;
            Rule.Require(unit is not null, InventoryText.OwnUnitUnknown);
            var given = await numbers.GiveAsync(lines, usedNumbers, ct);
            var note = new MoveNote(by, clock.GetUtcNow().UtcDateTime, ImportSentences.OpeningNote);
            var posted = new List<int>();
            var numbered = lines.Zip(given, (line, number) => new NumberedLine(line, number));
            foreach (var part in numbered.GroupBy(n => n.Line.WarehouseId).SelectMany(g => g.Chunk(PartSize)))
            {
                db.ChangeTracker.Clear();
                posted.Add(await WritePartAsync(part, unit.Value, orderId, fileName, note, ct));
            }

            db.ChangeTracker.Clear();
            return (IReadOnlyList<int>)posted;
        },
        ct);

    private async Task<int> WritePartAsync(NumberedLine[] part, int unitId, int? orderId, string fileName, MoveNote note, CancellationToken ct)
    {
        var order = orderId is null ? [] : await db.Set<OrderLine>().Where(l => l.OrderId == orderId).OrderBy(l => l.Id).ToListAsync(ct);
        var warehouse = part[0].Line.WarehouseId;
        var assets = new List<Asset>(part.Length);
        foreach (var (line, number) in part)
        {
            var asset = Asset.Enter(unitId, number, warehouse, line.Card, line.Purchase, note);
            if (line.To is { } to)
            {
                PutToUse(asset, to, LineFor(order, line.Card.CodeId), note);
            }

            assets.Add(asset);
        }

        var today = Istanbul.Today(clock);
        var draft = new VoucherDraft(
            VoucherKind.Opening, warehouse, today, new BaseDocument(BaseDocumentKind.EarlierBooks, Cut(fileName), today), ImportSentences.OpeningNote,
            [.. assets.Select(a => new VoucherDraftLine(a.CodeId, a.Name, 1, a.GrossValue, null, a.RegistryNumber) { Entering = a })])
        {
            Note = ImportSentences.PostedFor(note.By.Signature, Cut(fileName)),
        };
        return (await vouchers.PostForRegistrarAsync(draft, note.By, ct)).Id;
    }

    // What people use already has been set up by somebody: the checklist would only hold their zimmet up (BR-16).
    private static void PutToUse(Asset asset, Placement to, OrderLine line, MoveNote note)
    {
        if (asset.NeedsCommissioning)
        {
            asset.Commission(note with { Reason = ImportSentences.InUseAlready });
        }

        asset.GoTo(to, line, note);
    }

    private static OrderLine LineFor(List<OrderLine> order, int codeId)
    {
        var line = order.FirstOrDefault(l => l.AssetId is null && l.CodeId == codeId && l.Left > 0)
            ?? order.FirstOrDefault(l => l.AssetId is null && l.CodeId is null && l.Left > 0);
        Rule.Require(line is not null, ImportSentences.OrderGone);

        return line;
    }

    private static string Cut(string fileName) => fileName.Length > 60 ? fileName[..60] : fileName;

    private sealed record NumberedLine(ImportedAsset Line, string Number);
}
