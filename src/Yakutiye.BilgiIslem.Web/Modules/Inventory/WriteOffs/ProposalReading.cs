using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>A row of the picker.</summary>
public sealed record AssetChoice(string Value, string Text, string Sub);

/// <summary>What the form of a proposal shows beside what is typed, and the way from it to a numbered proposal.</summary>
public sealed class ProposalReading(AppDb db, ISearchIndex index, WriteOffDesk desk, AttachmentDesk files, OnceDesk once, ICurrentUser user)
{
    private const int PickerSize = 20;

    public async Task<ProposalForm> FillAsync(ProposalForm form, CancellationToken ct)
    {
        var ids = form.Lines;
        var chosen = await db.Set<Asset>().VisibleTo(user).Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id)
            .Select(a => new ChosenAsset(a.Id, a.RegistryNumber ?? a.Serial ?? a.Name, a.Name, a.Brand + " " + a.Model, a.GrossValue))
            .ToListAsync(ct);
        return form with { Chosen = chosen, Lines = [.. chosen.Select(c => c.Id)] };
    }

    /// <summary>What may be proposed for the cause, by number, serial or name.</summary>
    public async Task<IReadOnlyList<AssetChoice>> PickAsync(string? q, WriteOffCause cause, CancellationToken ct)
    {
        var assets = db.Proposable(cause.IsLoss).VisibleTo(user);
        if (!string.IsNullOrWhiteSpace(q))
        {
            var found = index.Matching(db, Asset.RecordType, q);
            assets = assets.Where(a => found.Contains(a.Id));
        }

        var rows = await assets.OrderBy(a => a.Name).ThenBy(a => a.Id).Take(PickerSize)
            .Select(a => new { a.Id, a.RegistryNumber, a.Name, a.Brand, a.Model, a.Serial, Place = a.Warehouse!.Name }).ToListAsync(ct);
        return
        [
            .. rows.Select(r => new AssetChoice(
                r.Id.ToString(CultureInfo.InvariantCulture), $"{r.RegistryNumber} · {r.Name}",
                string.Join(" · ", new[] { $"{r.Brand} {r.Model}".Trim(), r.Serial, r.Place }.Where(s => !string.IsNullOrEmpty(s))))),
        ];
    }

    /// <returns>the proposal's id, also when the same form comes again</returns>
    public Task<int> SaveAsync(ProposalForm form, CancellationToken ct)
    {
        var by = user.As(InventoryPermissions.WriteOff);
        return files.SaveAsync(form.Files.Incoming, kept => once.RunAsync(form.FormKey, user.Id, () => ProposeAsync(form, kept, by, ct), ct), ct);
    }

    private async Task<int> ProposeAsync(ProposalForm form, KeptFiles kept, Actor by, CancellationToken ct)
    {
        var writeOff = await desk.ProposeAsync(form.Proposal, by, ct);
        if (kept.Count > 0)
        {
            kept.AttachTo(WriteOff.RecordType, writeOff.Id, by);
            await db.SaveChangesAsync(ct);
        }

        return writeOff.Id;
    }
}
