using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Licences;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.InstalledSoftware;

public sealed record DeviceHead(int Id, string? Number, string Name, bool IsGone)
{
    public string Path => FormattableString.Invariant($"/envanter/demirbaslar/{Id}/yazilimlar");

    public string Tag => Number ?? Name;
}

public sealed record InstalledRow(int Id, string Name, string Release, int? LicenceId, string? Licence, DateOnly SeenOn, DateOnly? RemovedOn);

public sealed record DeviceSeatRow(int Id, int LicenceId, string Product, string? Edition, DateOnly From, LicenceStanding Standing);

/// <summary>What is installed on a device, and the licences that it uses.</summary>
public sealed record InstalledPage(DeviceHead Device, Page<InstalledRow> Software, IReadOnlyList<DeviceSeatRow> Seats, bool MaySeeLicences, bool MayEdit, bool ShowsRemoved)
{
    public InstalledForm Form { get; init; } = new();
    public DeviceSeatForm Seat { get; init; } = new();
}
