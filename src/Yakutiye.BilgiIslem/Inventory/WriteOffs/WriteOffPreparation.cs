using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Wiping media and taking out usable parts, while the proposal is under way. Both save.</summary>
public sealed class WriteOffPreparation(AppDb db, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<int> WipeAsync(WriteOff writeOff, int assetId, WipeFacts facts, Actor by, CancellationToken ct)
    {
        var record = writeOff.Wipe(assetId, facts, by, Now);
        var asset = await db.Set<Asset>().FirstAsync(a => a.Id == assetId, ct);
        Rule.Require(asset.KeepsData, InventoryText.KeepsNoData(asset.Tag), "AssetId");

        Rule.Require(facts.Date >= asset.AcquiredOn, InventoryText.WipedBeforeEntry(asset.AcquiredOn), nameof(WipeRecord.Date));
        asset.Wiped(WriteOffDesk.Note(writeOff, by, Now));
        db.Add(record);
        await db.SaveChangesAsync(ct);
        return record.Id;
    }

    public async Task<int> TakeOutAsync(WriteOff writeOff, int assetId, string what, int quantity, string? note, Actor by, CancellationToken ct)
    {
        var part = writeOff.TakeOut(assetId, what, quantity, note, by, Now);
        db.Add(part);
        await db.SaveChangesAsync(ct);
        return part.Id;
    }
}
