using System.Globalization;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>Where the portal shows a movable, and what its label's QR code says.</summary>
public static class AssetAddress
{
    public static string Of(int id) => string.Create(CultureInfo.InvariantCulture, $"/envanter/demirbaslar/{id}");

    public static string Scan(string tag) => $"/envanter/okut?kod={Uri.EscapeDataString(tag)}";
}
