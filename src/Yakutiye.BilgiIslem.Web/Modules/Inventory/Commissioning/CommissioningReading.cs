using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetSteps;
using Yakutiye.BilgiIslem.Web.Shared;
using Checklist = Yakutiye.BilgiIslem.Inventory.Assets.Commissioning;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Commissioning;

/// <summary>Reads checklists, and which computers wait for theirs.</summary>
public sealed class CommissioningReading(AppDb db, ICurrentUser user, AssetStepDesk steps)
{
    public Task<Page<WaitingRow>> WaitingAsync(int page, CancellationToken ct)
    {
        var lists = db.Set<Checklist>();
        return db.Set<Asset>().VisibleTo(user).Present.AwaitingCommissioning.OrderBy(a => a.Id).ToPageAsync(
            a => new WaitingRow(
                a.Id, a.RegistryNumber, a.Name, a.Brand, a.Model, a.Serial, a.Warehouse!.Name, a.AcquiredOn,
                lists.Where(l => l.AssetId == a.Id).SelectMany(l => l.Checks).Count(c => c.Result == CheckResult.Passed),
                lists.Where(l => l.AssetId == a.Id).SelectMany(l => l.Checks).Count(c => c.Result == CheckResult.Failed)),
            page, ct);
    }

    public async Task<CommissioningForm> FormAsync(Asset asset, CancellationToken ct)
    {
        var list = await ListAsync(asset.Id, ct);
        var checks = list?.Checks.ToList() ?? [];
        return new CommissioningForm
        {
            Version = asset.Version, Head = AssetHead.Of(asset), Stored = checks, IsFinished = asset.CommissionedAt is not null,
            NetworkName = list?.NetworkName ?? asset.Facts.FirstOrDefault(f => f.Key == TechnicalCard.NetworkName)?.Value,
            Results = checks.ToDictionary(c => c.Point, c => c.Result), Notes = checks.ToDictionary(c => c.Point, c => c.Note),
        };
    }

    /// <summary>The form again, with what was typed.</summary>
    public async Task<CommissioningForm> AgainAsync(CommissioningForm form, int id, SaveOutcome outcome, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var asset = await steps.FindAsync(id, ct) ?? throw new DbUpdateConcurrencyException("The movable has gone out of sight.");
        var stored = await FormAsync(asset, ct);
        var stale = outcome is SaveOutcome.Stale;
        return form with { Head = stored.Head, Stored = stored.Stored, IsFinished = stored.IsFinished, IsStale = stale, Version = stale ? stored.Version : form.Version };
    }

    private Task<Checklist?> ListAsync(int assetId, CancellationToken ct) =>
        db.Set<Checklist>().AsNoTracking().Include(c => c.Checks).FirstOrDefaultAsync(c => c.AssetId == assetId, ct);
}

/// <summary>A computer that waits for its checklist.</summary>
public sealed record WaitingRow(
    int Id, string? RegistryNumber, string Name, string? Brand, string? Model, string? Serial, string? Warehouse, DateOnly AcquiredOn, int Passed, int Failed)
{
    public string Make => string.Join(' ', new[] { Brand, Model }.Where(w => w is not null));
}
