using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;

/// <summary>Finds a movable for a step, and saves the step over the version that the person saw.</summary>
public sealed class AssetStepDesk(AppDb db, ICurrentUser user, AssetDesk assets, RegistrarGate gate, AttachmentDesk files, OnceDesk once)
{
    private Actor By => user.As(InventoryPermissions.Edit);

    public Task<Asset?> FindAsync(int id, CancellationToken ct) =>
        db.Set<Asset>().VisibleTo(user).ToMove.Include(a => a.Person).Include(a => a.Unit).FirstOrDefaultAsync(a => a.Id == id, ct);

    /// <exception cref="DbUpdateConcurrencyException">when somebody has changed it since</exception>
    public async Task SaveAsync(Asset asset, Guid seenVersion, Func<Task> verb, CancellationToken ct)
    {
        db.Expect(asset, seenVersion);
        await verb();
        await db.SaveChangesAsync(ct);
    }

    public Task StartRepairAsync(Asset asset, RepairForm form, CancellationToken ct) =>
        SaveAsync(
            asset, form.Version,
            async () =>
            {
                await db.RequireNoneWaitsAsync([asset.Id], null, ct);
                asset.StartRepair(assets.Note(By, form.Note));
            },
            ct);

    public Task FinishRepairAsync(Asset asset, RepairForm form, CancellationToken ct) =>
        SaveAsync(asset, form.Version, () => Act(() => asset.FinishRepair(assets.Note(By, form.Note))), ct);

    /// <summary>Back from the firm: to who waits for it, or into the warehouse that it left, whose registrar takes it in.</summary>
    public Task ComeBackAsync(Asset asset, RepairForm form, CancellationToken ct) => SaveAsync(
        asset, form.Version,
        async () =>
        {
            var note = assets.Note(By, form.Note);
            if (asset.CanComeBackToHolder)
            {
                asset.ComeBackToHolder(note);
                return;
            }

            await gate.RequireAsync(asset.TakenInWarehouseId, By, ct);
            asset.ComeBackTo(asset.TakenInWarehouseId!.Value, note);
        },
        ct);

    public Task UseByAsync(Asset asset, AssetUserForm form, CancellationToken ct) =>
        SaveAsync(asset, form.Version, () => assets.UseByAsync(asset, new AssetUser(form.PersonId, form.UnitId, form.Room), By, ct), ct);

    public async Task AddFilesAsync(int id, AssetFilesForm form, CancellationToken ct)
    {
        var incoming = form.Files.Incoming;
        Rule.Require(incoming.Count > 0, InventoryText.FilesMissing, nameof(form.Files));
        await files.SaveAsync(incoming, kept => once.RunAsync(form.FormKey, user.Id, () => AttachAsync(kept, id, form.IsInternal, ct), ct), ct);
    }

    private async Task<int> AttachAsync(KeptFiles kept, int id, bool isInternal, CancellationToken ct)
    {
        kept.AttachTo(Asset.RecordType, id, By, isInternal: isInternal);
        await db.SaveChangesAsync(ct);
        return id;
    }

    private static Task Act(Action verb)
    {
        verb();
        return Task.CompletedTask;
    }
}
