using System.Linq.Expressions;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Codes;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

/// <summary>A line of the list.</summary>
public sealed record AssetRow(
    int Id, string? RegistryNumber, string? Serial, string Name, string? Brand, string? Model, string Code, DeviceKind Kind, AssetState State,
    bool IsOurs, string BookUnit, string? Person, string? Unit, string? Room, string? Warehouse, DateOnly AcquiredOn, DateOnly? WarrantyEndsOn, decimal GrossValue)
{
    public static Expression<Func<Asset, AssetRow>> From { get; } = a => new AssetRow(
        a.Id, a.RegistryNumber, a.Serial, a.Name, a.Brand, a.Model, a.Code.Code, a.Kind, a.State,
        a.IsOurs, a.BookUnit.Name, a.Person!.FullName, a.Unit!.Name, a.Room, a.Warehouse!.Name, a.AcquiredOn, a.WarrantyEndsOn, a.GrossValue);

    public string Tag => RegistryNumber ?? Serial ?? $"Kart {Id}";

    public string Make => string.Join(' ', new[] { Brand, Model }.Where(w => w is not null));

    /// <summary>Who has it: a person, a room, or a warehouse.</summary>
    public string Where => Person ?? Warehouse ?? (Room is null ? Unit ?? "—" : Room);

    public string SubPlace => Person is not null ? string.Join(" · ", new[] { Unit, Room }.Where(w => w is not null)) : Warehouse is null && Room is not null ? Unit ?? "" : "";
}
