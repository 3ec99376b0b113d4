using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Documents.Labels;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Settings;
using Yakutiye.BilgiIslem.Web.Shared.Pdf;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Labels;

public sealed record LabelRow(int Id, string? RegistryNumber, string? Serial, string Name, string? Unit, string BookUnit)
{
    public static Expression<Func<Asset, LabelRow>> From { get; } = a => new LabelRow(a.Id, a.RegistryNumber, a.Serial, a.Name, a.Unit!.Name, a.BookUnit.Name);

    public string? Number => RegistryNumber ?? Serial;

    /// <summary>What the printed code opens: the number as the scanner page knows it, or the card itself.</summary>
    public string Path => Number is { } number
        ? $"/envanter/okut?kod={Uri.EscapeDataString(number)}"
        : FormattableString.Invariant($"/envanter/demirbaslar/{Id}");
}

/// <summary>Reads the assets that get labels, and only those that the person may see.</summary>
public sealed class LabelReading(AppDb db, ICurrentUser user, OfficialPaper paper, SettingsDesk settings)
{
    private IQueryable<Asset> Visible => db.Set<Asset>().VisibleTo(user);

    /// <summary>The named assets, or those of a voucher, a warehouse, a unit.</summary>
    /// <returns>null when one of the named ones is not there, or not for this person</returns>
    public async Task<LabelForm?> OfferAsync(LabelSource source, CancellationToken ct)
    {
        if ((source.Ids ?? source.Ticked) is { Length: > 0 } ids)
        {
            return await FillAsync(new LabelForm { Ids = ids }, ct);
        }

        var chosen = await ChosenBy(source).OrderBy(a => a.RegistryNumber).ThenBy(a => a.Id).Take(LabelForm.Most + 1).Select(LabelRow.From).ToListAsync(ct);
        var shown = chosen.Take(LabelForm.Most).ToList();
        return new LabelForm { Assets = shown, Ids = [.. shown.Select(a => a.Id)], IsCut = chosen.Count > shown.Count };
    }

    /// <returns>null when one of the form's assets is not there, or not for this person</returns>
    public async Task<LabelForm?> FillAsync(LabelForm form, CancellationToken ct)
    {
        int[] ids = [.. form.Ids.Distinct().Take(LabelForm.Most + 1)];
        var rows = await Visible.Where(a => ids.Contains(a.Id)).Select(LabelRow.From).ToListAsync(ct);
        var byId = rows.ToDictionary(r => r.Id);
        return rows.Count == ids.Length ? form with { Ids = ids, Assets = [.. ids.Select(id => byId[id])] } : null;
    }

    public async Task<PaperDocument> PrintAsync(LabelForm form, CancellationToken ct)
    {
        var owner = (await settings.ReadAsync<InstitutionSettings>(ct)).Municipality;
        var address = await paper.AddressOfAsync("", ct);
        var labels = form.Assets.Select(a => new Label
        {
            Address = form.HasCode ? address + a.Path : null,
            Number = form.HasNumber ? a.Number : null,
            Name = form.HasName ? a.Name : null,
            Unit = form.HasUnit ? a.Unit ?? a.BookUnit : null,
            Owner = form.HasOwner ? owner : null,
        }).ToList();
        return PaperDocument.CreateLabels(await paper.ForAsync(InventoryText.LabelsTitle, ct), form.Paper!, form.Start - 1, labels);
    }

    private IQueryable<Asset> ChosenBy(LabelSource source) => source switch
    {
        { Voucher: { } voucher } => Visible.Where(a => a.EntryVoucherId == voucher),
        { Warehouse: { } warehouse } => Visible.Present.Where(a => a.WarehouseId == warehouse),
        { Unit: { } unit } => Visible.Present.Where(a => a.UnitId == unit),
        _ => Visible.Where(a => false),
    };
}
