using System.Globalization;
using Yakutiye.BilgiIslem.HelpDesk;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Devices;

/// <summary>A device as a ticket's form and page show it, with who must repair it for nothing.</summary>
public sealed record DeviceFacts(int Id, string Name, string Tag, string? Warranty, bool HasContract)
{
    public string Href => TicketDevices.Link(Id);

    public bool IsCovered => Warranty is not null || HasContract;

    public static DeviceFacts Of(TicketDevice device, DateOnly today) => new(
        device.Id, device.Name, device.Tag,
        device.IsUnderWarranty(today) ? HelpDeskText.UnderWarranty(device.WarrantyEndsOn!.Value.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)) : null,
        device.HasContract);
}
