using Yakutiye.BilgiIslem.Inventory.Assets;
using static Yakutiye.BilgiIslem.Tests.Inventory.AssetStand;
using static Yakutiye.BilgiIslem.Tests.Inventory.AssetVerb;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>Every state that a movable can stand in, with how it came there where that makes a difference.</summary>
public enum AssetStand
{
    Shelved, ShelvedElsewhere, Held, Lent, AtEvent, InRoom, ServicedFromShelf, ServicedFromHolder, RepairedOnShelf, RepairedAtHolder, RepairedInRoom,
    Proposed, Scrapped, Dispatched, Destroyed, Transferred, Lost, LossWrittenOff, EntryTakenBack, ForeignInUse, ForeignInRepair, ForeignLost,
}

/// <summary>Which verbs bring a movable there, and which it then allows: written down by hand, from domain B.5.</summary>
internal static class AssetStands
{
    private static readonly AssetVerb[] Outwards = [HandOver, HandOverToOther, PutInRoom, Lend, TakeToEvent];

    private static readonly Dictionary<AssetStand, (AssetVerb[] Way, AssetVerb[] Allowed)> All = new()
    {
        [Shelved] = ([], [.. Outwards, MoveToOtherWarehouse, SendToFirm, StartRepair, ProposeScrap, TransferAway, ReportLost, TakeBackEntry]),
        [ShelvedElsewhere] = ([MoveToOtherWarehouse], [.. Outwards, SendToFirm, StartRepair, ProposeScrap, TransferAway, ReportLost, TakeBackEntry]),
        [Held] = ([HandOver], [.. Outwards, ComeBack, SendToFirm, StartRepair, ReportLost]),
        [Lent] = ([Lend], [.. Outwards, ComeBack, SendToFirm, StartRepair, ReportLost]),
        [AssetStand.AtEvent] = ([TakeToEvent], [.. Outwards, ComeBack, SendToFirm, StartRepair, ReportLost]),
        [InRoom] = ([PutInRoom], [.. Outwards, ComeBack, SendToFirm, StartRepair, ReportLost]),
        [ServicedFromShelf] = ([SendToFirm], [ComeBack, ReportLost]),
        [ServicedFromHolder] = ([HandOver, SendToFirm], [ComeBack, ComeBackToHolder, ReportLost]),
        [RepairedOnShelf] = ([StartRepair], [FinishRepair, SendToFirm, ProposeScrap, ReportLost]),
        [RepairedAtHolder] = ([HandOver, StartRepair], [FinishRepair, ComeBack, SendToFirm, ReportLost]),
        [RepairedInRoom] = ([PutInRoom, StartRepair], [FinishRepair, ComeBack, SendToFirm, ReportLost]),
        [Proposed] = ([ProposeScrap], [KeepAfterAll, Scrap]),
        [AssetStand.Scrapped] = ([ProposeScrap, Scrap], [DispatchScrap, Destroy, TakeBackExit]),
        [Dispatched] = ([ProposeScrap, Scrap, DispatchScrap], []),
        [AssetStand.Destroyed] = ([ProposeScrap, Scrap, Destroy], []),
        [AssetStand.Transferred] = ([TransferAway], [TakeBackExit]),
        [AssetStand.Lost] = ([HandOver, ReportLost], [FindAgain, WriteOffLost]),
        [LossWrittenOff] = ([HandOver, ReportLost, WriteOffLost], [TakeBackExit]),
        [EntryTakenBack] = ([TakeBackEntry], []),
        [ForeignInUse] = ([], [UseBy, StartRepair, ReportLost]),
        [ForeignInRepair] = ([StartRepair], [FinishRepair, ReportLost]),
        [ForeignLost] = ([ReportLost], [FindAgain]),
    };

    public static Asset Bring(AssetBench bench, AssetStand stand)
    {
        var asset = IsForeign(stand) ? bench.Foreign() : bench.Ours();
        foreach (var verb in All[stand].Way)
        {
            Assert.True(bench.Try(verb, asset), $"{verb} on the way to {stand}");
        }

        return asset;
    }

    public static bool Allows(AssetStand stand, AssetVerb verb) => All[stand].Allowed.Contains(verb);

    private static bool IsForeign(AssetStand stand) => stand is ForeignInUse or ForeignInRepair or ForeignLost;
}
