using static Yakutiye.BilgiIslem.Inventory.Assets.AssetState;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>Who follows whom (domain B.5). Every verb of an asset passes through this table; nothing else decides.</summary>
public static class AssetFlow
{
    private static readonly Dictionary<AssetState, AssetState[]> Next = new()
    {
        [InWarehouse] = [InWarehouse, Assigned, CommonUse, AtService, InRepair, ScrapProposed, Transferred, Lost, EntryCancelled],
        [Assigned] = [InWarehouse, Assigned, CommonUse, AtService, InRepair, Lost],
        [CommonUse] = [InWarehouse, Assigned, CommonUse, AtService, InRepair, Lost],
        [InUse] = [InUse, InRepair, Lost],
        [AtService] = [InWarehouse, Assigned, CommonUse, InRepair, Lost],
        [InRepair] = [InWarehouse, Assigned, CommonUse, InUse, AtService, ScrapProposed, Lost],
        [ScrapProposed] = [InWarehouse, Scrapped],
        [Scrapped] = [InWarehouse, Scrapped, Destroyed],
        [Lost] = [InWarehouse, InUse, Lost],
        [Transferred] = [InWarehouse],
        [Destroyed] = [],
        [EntryCancelled] = [],
    };

    public static bool Allows(AssetState from, AssetState to) => Next[from].Contains(to);

    public static IReadOnlyList<AssetState> After(AssetState state) => Next[state];

    /// <summary>Off the books or out of reach: never assigned again.</summary>
    public static bool IsGone(AssetState state) => state is Transferred or Scrapped or Destroyed or Lost or EntryCancelled;
}
