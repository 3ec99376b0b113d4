using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyDocuments;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.CustodyPapers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Scanning;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Returns;

/// <summary>Reads the list and the page of returns, and what a person could give back.</summary>
public sealed class ReturnReading(AppDb db, ICurrentUser user, ISearchIndex index, ReturnPapers papers, RegistrarGate gate, TimeProvider clock)
{
    public async Task<ReturnList> ListAsync(string? text, int page, CancellationToken ct)
    {
        var returns = db.Set<CustodyReturn>().VisibleTo(user);
        if (!string.IsNullOrWhiteSpace(text))
        {
            var pattern = LikePattern.StartingWith(text.ToUpperInvariant());
            var people = index.Matching(db, PeopleQueries.SearchType, text);
            returns = returns.Where(r => EF.Functions.Like(r.Number, pattern, LikePattern.Escape) || people.Contains(r.PersonId));
        }

        return new ReturnList(await returns.OrderByDescending(r => r.Id).ToPageAsync(ReturnRow.From, page, ct), text);
    }

    public Task<bool> IsVisibleAsync(int id, CancellationToken ct) => db.Set<CustodyReturn>().VisibleTo(user).AnyAsync(r => r.Id == id, ct);

    /// <summary>Null: not there, or not for this person.</summary>
    public async Task<ReturnPage?> PageAsync(int id, CancellationToken ct) =>
        await IsVisibleAsync(id, ct) && await papers.ReadAsync(id, ct) is { } back
            ? new ReturnPage(
                back, await DocumentReading.FilesAsync(db, CustodyReturn.RecordType, id, ct), back.PersonId == user.Id, user.Can(InventoryPermissions.HandOver))
            : null;

    /// <param name="documentId">only what this document handed over; null: everything that the person holds</param>
    public async Task<ReturnForm> FillAsync(ReturnForm form, int? documentId, CancellationToken ct)
    {
        var person = await db.Users.Where(u => u.Id == form.PersonId).Select(u => new { u.Id, u.FullName, u.UnitId }).FirstOrDefaultAsync(ct);
        var held = person is null ? [] : await HeldAsync(person.Id, person.UnitId, documentId, ct);
        var scanned = await ScannedAsync(form.Code, held, ct);
        var typed = form.Items.ToDictionary(i => i.AssetId);
        var warehouses = await gate.Of(user.Id).OrderBy(w => w.Name).Select(w => new { w.Id, w.Name }).ToListAsync(ct);
        return form with
        {
            WarehouseId = form.WarehouseId ?? warehouses.FirstOrDefault()?.Id,
            Facts = new ReturnFacts(
                [.. held.Select(a => (a, Row(a.Id, typed.GetValueOrDefault(a.Id), scanned.AssetId)))],
                person is null ? [] : [new SelectListItem(person.FullName, person.Id.ToString(CultureInfo.InvariantCulture))],
                [.. warehouses.Select(w => new SelectListItem(w.Name, w.Id.ToString(CultureInfo.InvariantCulture)))],
                warehouses.Count == 0 ? await RegistrarsAsync(ct) : [], scanned.Refusal),
        };
    }

    /// <summary>Who holds what was scanned, when no person was chosen yet. Null: nobody, or unknown.</summary>
    public async Task<int?> HolderOfAsync(ReturnForm form, CancellationToken ct) => form.PersonId is null && !string.IsNullOrWhiteSpace(form.Code)
        ? await db.Set<Asset>().VisibleTo(user).Tagged(ScanReading.Word(form.Code)).Where(a => a.IsOurs && a.WarehouseId == null).Select(a => a.PersonId).FirstOrDefaultAsync(ct)
        : null;

    private static ReturnItemForm Row(int assetId, ReturnItemForm? typed, int? scanned)
    {
        var row = typed ?? new ReturnItemForm { AssetId = assetId };
        return assetId == scanned ? row with { Take = true } : row;
    }

    private async Task<(int? AssetId, string? Refusal)> ScannedAsync(string? code, IReadOnlyList<Asset> held, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return (null, null);
        }

        var word = ScanReading.Word(code);
        var asset = await db.Set<Asset>().AsNoTracking().VisibleTo(user).Tagged(word).FirstOrDefaultAsync(ct);
        if (asset is null)
        {
            return (null, InventoryText.CodeNotFound(word));
        }

        return held.Any(h => h.Id == asset.Id) ? (asset.Id, null) : (null, InventoryText.NotWithPerson(asset.Tag));
    }

    private async Task<IReadOnlyList<string>> RegistrarsAsync(CancellationToken ct)
    {
        var ids = await db.RegistrarsAsync(Istanbul.Today(clock), ct);
        return await db.Users.Where(u => ids.Contains(u.Id)).ByName.Select(u => u.FullName).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<Asset>> HeldAsync(int personId, int? unitId, int? documentId, CancellationToken ct)
    {
        var assets = db.Set<Asset>().AsNoTracking().Where(a => a.IsOurs && a.WarehouseId == null);
        var pending = db.Set<CustodyLine>().Where(l => l.State == CustodyLineState.Pending).Select(l => l.AssetId);
        assets = documentId is { } document
            ? assets.Where(a => db.Set<CustodyLine>().Any(l => l.DocumentId == document && l.AssetId == a.Id && l.State == CustodyLineState.Held))
            : assets.Where(a => a.PersonId == personId || (a.Way == PlacementWay.CommonUse && unitId != null && a.UnitId == unitId));
        return await assets.Where(a => !pending.Contains(a.Id)).OrderByDescending(a => a.PersonId == personId).ThenBy(a => a.Id).Take(MoveRequest.MaxLines).ToListAsync(ct);
    }
}
