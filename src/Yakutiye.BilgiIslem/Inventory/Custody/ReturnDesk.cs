using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

/// <summary>Takes devices back into a warehouse (TMY m.18/3). Runs in the caller's transaction or its own.</summary>
public sealed class ReturnDesk(AppDb db, NumberDesk numbers, RegistrarGate gate, HeldLines held, CustodyNotices notices, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<CustodyReturn> TakeBackAsync(TakeBack facts, Actor by, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            Rule.Require(facts.Items.Count > 0, InventoryText.NothingToReturn, nameof(facts.Items));
            await gate.RequireAsync(facts.WarehouseId, by, ct);
            var assets = await AssetsAsync(facts, ct);

            var number = await numbers.NextAsync(PaperNumber.Returns, Istanbul.Today(clock), ct);
            var back = new CustodyReturn(number, facts.WarehouseId, facts.PersonId, facts.Note, by, Now);
            var documents = await held.EndAsync([.. assets.Keys], CustodyLineState.Returned, Now, ct);
            foreach (var (item, i) in facts.Items.Select((item, i) => (item, i)))
            {
                back.Add(new CustodyReturnLine(i + 1, assets[item.AssetId], documents.TryGetValue(item.AssetId, out var id) ? id : null, item));
            }

            db.Add(back);
            await db.SaveChangesAsync(ct);
            foreach (var item in facts.Items)
            {
                TakeIn(assets[item.AssetId], item, back, by);
            }

            await notices.ReturnedAsync(back, by, ct);
            await db.SaveChangesAsync(ct);
            return back;
        },
        ct);

    public Task<CustodyReturn> ConfirmAsync(int returnId, Guid seenVersion, SignedOff yes, Actor by, DateTime at, CancellationToken ct) => db.InTransactionAsync(
        async () =>
        {
            var back = await db.Set<CustodyReturn>().Include(r => r.Lines).SingleAsync(r => r.Id == returnId, ct);
            db.Expect(back, seenVersion);
            RequireSigner(back.PersonId, yes.Way, by);
            back.Confirm(yes, by, at);
            await db.SaveChangesAsync(ct);
            return back;
        },
        ct);

    public static void RequireSigner(int personId, SignatureWay way, Actor by)
    {
        Rule.Require(way is not SignatureWay.Portal || by.Id == personId, InventoryText.NotTheReturner);
        Rule.Require(way is SignatureWay.Portal || by.Id != personId, InventoryText.OwnInPortal);
    }

    private void TakeIn(Asset asset, ReturnItem item, CustodyReturn back, Actor by)
    {
        var seen = item.Condition is AssetCondition.Sound && item.Missing is null ? null : Story(item);
        var note = new MoveNote(by, Now, seen, CustodyReturn.RecordType, back.Id);
        asset.ComeBackTo(back.WarehouseId, note);
        if (item.IntoRepair)
        {
            asset.StartRepair(note);
        }
    }

    private static string Story(ReturnItem item)
    {
        string?[] parts = [item.Condition.TurkishName, Rule.Optional(item.Missing) is { } missing ? $"Eksik: {missing}" : null, Rule.Optional(item.Note)];
        return string.Join(". ", parts.OfType<string>());
    }

    private async Task<Dictionary<int, Asset>> AssetsAsync(TakeBack facts, CancellationToken ct)
    {
        var ids = facts.Items.Select(i => i.AssetId).ToList();
        Rule.Require(
            facts.Items.All(i => i.Condition is not AssetCondition.Incomplete || !string.IsNullOrWhiteSpace(i.Missing)), InventoryText.MissingUntold, nameof(facts.Items));
        Rule.Require(ids.Distinct().Count() == ids.Count, InventoryText.AssetTwice, nameof(facts.Items));
        var assets = await db.Set<Asset>().ToMove.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        Rule.Require(assets.Count == ids.Count, InventoryText.AssetUnknown, nameof(facts.Items));
        var unit = await db.Users.Where(u => u.Id == facts.PersonId).Select(u => u.UnitId).FirstOrDefaultAsync(ct);
        foreach (var asset in assets.Values)
        {
            // Of a common area the unit answers, whoever of it brings the device.
            var isHis = asset.PersonId == facts.PersonId || (asset.Way is PlacementWay.CommonUse && asset.UnitId is not null && asset.UnitId == unit);
            Rule.Require(isHis, InventoryText.AssetNotHeldBy(asset.Tag), nameof(facts.Items));
        }

        await db.RequireNoneWaitsAsync(ids, nameof(facts.Items), ct);
        return assets;
    }
}
