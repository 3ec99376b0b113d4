using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>Movables and signed orders without a database, and a clock that goes on with every act.</summary>
internal sealed class AssetBench
{
    public const int Home = 1, Elsewhere = 2, Firm = 5, Holder = 11, Other = 12, Unit = 21;

    private static readonly Actor Clerk = new(31, "Elif Işık"), Director = new(32, "Selim Yurt");
    private DateTime _now = new(2026, 11, 2, 6, 0, 0, DateTimeKind.Utc);

    private DateOnly Later => DateOnly.FromDateTime(_now).AddDays(20);

    public Asset Ours(DeviceKind kind = DeviceKind.Monitor) =>
        Asset.Enter(Unit, "255.02.01.01.02-26-00001", Home, Card(kind), new AssetPurchase(DateOnly.FromDateTime(_now), 1000, 20), Note());

    public Asset Foreign(DeviceKind kind = DeviceKind.Monitor) =>
        Asset.Note(22, null, Placement.UsedBy(Holder, 22, "204"), Card(kind), new AssetPurchase(DateOnly.FromDateTime(_now), 0, 0), Note());

    public static AssetCard Card(DeviceKind kind) => new() { CodeId = 3, Kind = kind, Name = "24 inç ekran", Brand = "Işık", Serial = "sn 1" };

    /// <summary>A note of the next minute.</summary>
    public MoveNote Note()
    {
        _now = _now.AddMinutes(1);
        return new MoveNote(Clerk, _now);
    }

    /// <summary>The line of an order that was signed for this very move.</summary>
    public OrderLine Line(MoveKind kind, int? person = null)
    {
        var request = new MoveRequest("ZTL-2026-00001", Demand(kind, person), Clerk, _now);
        return request.Order("EMR-2026-00001", Later, Director, _now).Lines.Single();
    }

    /// <summary>Does the verb; false: a rule refused it.</summary>
    public bool Try(AssetVerb verb, Asset asset)
    {
        try
        {
            Do(verb, asset);
            return true;
        }
        catch (Rules.RuleException)
        {
            return false;
        }
    }

    private void Do(AssetVerb verb, Asset asset)
    {
        switch (verb)
        {
            case AssetVerb.HandOver: asset.GoTo(Placement.WithPerson(Holder, Unit, "101"), Line(MoveKind.Personal, Holder), Note()); break;
            case AssetVerb.HandOverToOther: asset.GoTo(Placement.WithPerson(Other, Unit, "102"), Line(MoveKind.Personal, Other), Note()); break;
            case AssetVerb.PutInRoom: asset.GoTo(Placement.InRoom(Unit, "Kat 2"), Line(MoveKind.CommonUse), Note()); break;
            case AssetVerb.Lend: asset.GoTo(Placement.OnLoan(Holder, Unit, null, Later), Line(MoveKind.Loan, Holder), Note()); break;
            case AssetVerb.TakeToEvent: asset.GoTo(Placement.AtEvent(Holder, Unit, "Meydan", Later), Line(MoveKind.Event, Holder), Note()); break;
            case AssetVerb.MoveToOtherWarehouse: asset.GoTo(Placement.InWarehouse(Elsewhere), Line(MoveKind.OtherWarehouse), Note()); break;
            case AssetVerb.ComeBack: asset.ComeBackTo(Home, Note()); break;
            case AssetVerb.SendToFirm: asset.SendToFirm(Firm, Later, Line(MoveKind.ToFirm), Note()); break;
            case AssetVerb.ComeBackToHolder: asset.ComeBackToHolder(Note()); break;
            case AssetVerb.StartRepair: asset.StartRepair(Note()); break;
            case AssetVerb.FinishRepair: asset.FinishRepair(Note()); break;
            case AssetVerb.UseBy: asset.UseBy(Placement.UsedBy(Other, 22, "205"), Note()); break;
            case AssetVerb.ProposeScrap: asset.ProposeScrap(Note()); break;
            case AssetVerb.KeepAfterAll: asset.KeepAfterAll(Note()); break;
            case AssetVerb.Scrap: asset.Scrap(7, Note()); break;
            case AssetVerb.DispatchScrap: asset.DispatchScrap(Line(MoveKind.ScrapDispatch), Note()); break;
            case AssetVerb.Destroy: asset.Destroy(Note()); break;
            case AssetVerb.TransferAway: asset.TransferAway(8, Line(MoveKind.OtherUnit), Note()); break;
            case AssetVerb.ReportLost: asset.ReportLost(Note()); break;
            case AssetVerb.FindAgain: asset.FindAgain(asset.IsOurs ? Placement.InWarehouse(Home) : Placement.UsedBy(Holder, 22, null), Note()); break;
            case AssetVerb.WriteOffLost: asset.WriteOffLost(9, Note()); break;
            case AssetVerb.TakeBackEntry: asset.TakeBackEntry(10, Note()); break;
            case AssetVerb.TakeBackExit: asset.TakeBackExit(Home, Note()); break;
            default: throw new ArgumentOutOfRangeException(nameof(verb));
        }
    }

    private MoveDemand Demand(MoveKind kind, int? person) => new(kind, "Deneme")
    {
        PersonId = person,
        UnitId = Unit,
        Room = kind is MoveKind.CommonUse ? "Kat 2" : null,
        WarehouseId = kind is MoveKind.OtherWarehouse ? Elsewhere : null,
        FirmId = kind is MoveKind.ToFirm ? Firm : null,
        EventName = kind is MoveKind.Event ? "Kermes" : null,
        Until = kind.HasTerm ? Later : null,
        Lines = [new DemandLine(0, null, 1)],
    };
}

/// <summary>Everything that can be done to where a movable is.</summary>
public enum AssetVerb
{
    HandOver, HandOverToOther, PutInRoom, Lend, TakeToEvent, MoveToOtherWarehouse, ComeBack, SendToFirm, ComeBackToHolder, StartRepair, FinishRepair,
    UseBy, ProposeScrap, KeepAfterAll, Scrap, DispatchScrap, Destroy, TransferAway, ReportLost, FindAgain, WriteOffLost, TakeBackEntry, TakeBackExit,
}
