using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>What somebody proposes to write off.</summary>
public sealed record WriteOffRequest(WriteOffCause Cause, string? Reason, IReadOnlyList<int> AssetIds, int? CampaignId = null, string? Condition = null);

/// <summary>The movables of a proposal: which may be proposed, and what each step does to them.</summary>
public sealed class ProposalAssets(AppDb db)
{
    /// <summary>Marks them, and says what the proposal lists.</summary>
    public async Task<WriteOffDraft> TakeAsync(WriteOffRequest request, Actor by, DateTime now, CancellationToken ct)
    {
        Rule.Require(request.AssetIds.Count > 0, InventoryText.WriteOffAssetsMissing, nameof(request.AssetIds));
        var assets = await ReadAsync(request.AssetIds, ct);
        Rule.Require(assets.Count == request.AssetIds.Distinct().Count(), InventoryText.AssetUnknown, nameof(request.AssetIds));
        await RequireFreeAsync(assets, ct);
        if (request.Cause is WriteOffCause.CountDeficit)
        {
            await LoseAsync(request, assets, by, now, ct);
        }

        var warehouses = assets.Select(a => a.WarehouseId ?? a.TakenInWarehouseId).Distinct().ToList();
        Rule.Require(warehouses.Count == 1, InventoryText.OneWarehouse, nameof(request.AssetIds));
        Rule.Require(warehouses[0] is not null, InventoryText.NeverInWarehouse, nameof(request.AssetIds));
        Propose(request.Cause, assets, new MoveNote(by, now, request.Reason));
        return new WriteOffDraft(
            request.Cause, warehouses[0]!.Value, request.Reason ?? "", [.. assets.Select(a => ItemOf(a, request.Condition))], request.CampaignId);
    }

    /// <summary>The commission or the spending authority refused, or the proposer took it back.</summary>
    public async Task KeepAsync(WriteOff proposal, Actor by, DateTime now, CancellationToken ct)
    {
        if (!proposal.Cause.IsGone)
        {
            (await OfAsync(proposal, ct)).ForEach(a => a.KeepAfterAll(NoteOf(proposal, by, now)));
        }
    }

    /// <summary>Out of the books, by the posted voucher.</summary>
    public async Task EndAsync(WriteOff proposal, int voucherId, Actor by, DateTime now, CancellationToken ct)
    {
        foreach (var asset in await OfAsync(proposal, ct))
        {
            if (proposal.Cause.IsGone)
            {
                asset.WriteOffLost(voucherId, NoteOf(proposal, by, now));
            }
            else
            {
                asset.Scrap(voucherId, NoteOf(proposal, by, now));
            }
        }
    }

    /// <exception cref="RuleException">naming what keeps data and was not wiped</exception>
    public async Task RequireWipedAsync(WriteOff proposal, CancellationToken ct)
    {
        var missing = proposal.Cause.IsGone ? [] : (await OfAsync(proposal, ct)).Where(a => a.Kind.KeepsData && a.WipedAt is null).Select(a => a.Tag).ToList();
        Rule.Require(missing.Count == 0, InventoryText.WipesMissing(missing));
    }

    public static MoveNote NoteOf(WriteOff proposal, Actor by, DateTime now) => new(by, now, $"({proposal.Number})", WriteOff.RecordType, proposal.Id);

    private Task<List<Asset>> ReadAsync(IReadOnlyList<int> ids, CancellationToken ct) => db.Set<Asset>().ToMove.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(ct);

    private Task<List<Asset>> OfAsync(WriteOff proposal, CancellationToken ct) => ReadAsync([.. proposal.Lines.Select(l => l.AssetId)], ct);

    private async Task RequireFreeAsync(List<Asset> assets, CancellationToken ct)
    {
        var ids = assets.Select(a => a.Id).ToList();
        var other = await db.Set<WriteOff>().Open.Where(w => w.Lines.Any(l => ids.Contains(l.AssetId)))
            .Select(w => new { w.Number, AssetId = w.Lines.Where(l => ids.Contains(l.AssetId)).Select(l => l.AssetId).First() }).FirstOrDefaultAsync(ct);
        Rule.Require(other is null, InventoryText.InAnotherWriteOff(assets.FirstOrDefault(a => a.Id == other?.AssetId)?.Tag ?? "", other?.Number ?? ""), nameof(WriteOffRequest.AssetIds));
    }

    // What a closed year-end count did not find is lost with the proposal at the latest.
    private async Task LoseAsync(WriteOffRequest request, List<Asset> assets, Actor by, DateTime now, CancellationToken ct)
    {
        var ids = assets.Select(a => a.Id).ToList();
        var missing = await db.Set<CountLine>().Where(l => l.CampaignId == request.CampaignId && l.Result == CountResult.Missing && ids.Contains(l.AssetId)).CountAsync(ct);
        var closed = await db.Set<CountCampaign>().AnyAsync(c => c.Id == request.CampaignId && c.Status == CountStatus.Closed && c.Kind == CountKind.YearEnd, ct);
        Rule.Require(closed && missing == assets.Count, InventoryText.CountDeficitNeedsCount, nameof(request.AssetIds));
        foreach (var asset in assets.Where(a => a.State is not AssetState.Lost))
        {
            asset.ReportLost(new MoveNote(by, now, InventoryText.ReportedLostByCount, CountCampaign.RecordType, request.CampaignId));
        }
    }

    private static void Propose(WriteOffCause cause, List<Asset> assets, MoveNote note)
    {
        foreach (var asset in assets)
        {
            if (cause.IsGone)
            {
                Rule.Require(asset.IsOurs, InventoryText.NotOurs, nameof(WriteOffRequest.AssetIds));
                Rule.Require(asset is { State: AssetState.Lost, ExitVoucherId: null }, InventoryText.NotLostYet(asset.Tag), nameof(WriteOffRequest.AssetIds));
            }
            else
            {
                asset.ProposeScrap(note);
            }
        }
    }

    private static WriteOffItem ItemOf(Asset asset, string? condition) => new(
        asset.Id, asset.CodeId, asset.RegistryNumber, string.Join(' ', new[] { asset.Name, asset.Brand, asset.Model }.Where(s => s is not null)),
        asset.GrossValue, asset.Kind.KeepsData, condition);
}
