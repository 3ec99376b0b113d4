using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

// Where a line of the file says that the asset is, and by which order.
public sealed partial class AssetLines
{
    private KnownWarehouse? WarehouseOf(ImportLine line)
    {
        var typed = TurkishText.Fold(line.Cell("Warehouse"));
        var warehouse = typed.Length == 0 ? ground.OnlyWarehouse : ground.Warehouses.GetValueOrDefault(typed);
        if (warehouse is null)
        {
            line.Refuse("Warehouse", typed.Length == 0 ? ImportSentences.WarehouseNeeded : ImportSentences.WarehouseUnknown);
        }
        else if (warehouse.IsShut || !warehouse.HasRegistrar)
        {
            line.Refuse("Warehouse", warehouse.IsShut ? ImportSentences.WarehouseShut : ImportSentences.WarehouseUnkept);
        }

        return warehouse;
    }

    private Placement? PlaceOf(ImportLine line)
    {
        var (person, unit, room) = (line.Cell("Holder"), UnitOf(line), line.Optional("Room", 80));
        if (person.Length == 0)
        {
            return RoomOf(line, unit, room);
        }

        if (ground.People.TryGetValue(TurkishText.Fold(person), out var known) && known is not null)
        {
            return Placement.WithPerson(known.Id, unit ?? known.UnitId, room);
        }

        line.Refuse("Holder", ground.People.ContainsKey(TurkishText.Fold(person)) ? ImportSentences.PersonTwice : ImportSentences.PersonUnknown);
        return null;
    }

    private static Placement? RoomOf(ImportLine line, int? unit, string? room)
    {
        if (room is not null && unit is not null)
        {
            return Placement.InRoom(unit.Value, room);
        }

        if (room is not null || line.Cell("Unit").Length > 0)
        {
            line.Refuse(room is null ? "Unit" : "Room", ImportSentences.PlaceIncomplete);
        }

        return null;
    }

    private int? UnitOf(ImportLine line)
    {
        var typed = TurkishText.Fold(line.Cell("Unit"));
        if (typed.Length == 0)
        {
            return null;
        }

        if (ground.Units.TryGetValue(typed, out var id))
        {
            return id;
        }

        line.Refuse("Unit", PeopleImportText.UnitUnknown);
        return null;
    }

    private void TakeOrder(ImportLine line, MovableCode code)
    {
        if (ground.Order is null || ground.Order.Take(code.Id) is null)
        {
            line.Refuse(line.Cell("Holder").Length > 0 ? "Holder" : "Room", ground.Order is null ? ImportSentences.OrderNeeded : ImportSentences.OrderUsedUp);
        }
    }
}
