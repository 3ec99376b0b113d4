using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>A program that was seen on a device.</summary>
public sealed class InstalledSoftware : Entity
{
    public InstalledSoftware(int assetId, string? name, string? release, int? licenceId, DateOnly seenOn)
    {
        (AssetId, LicenceId, SeenOn) = (assetId, licenceId, seenOn);
        Name = Rule.Filled(name, InventoryText.SoftwareNameMissing, nameof(Name));
        Release = release?.Trim() ?? "";
    }

    private InstalledSoftware() { }

    public int AssetId { get; private set; }
    public Asset Asset { get; private set; } = null!;
    public string Name { get; private set; } = "";

    /// <summary>Its version; empty: not known.</summary>
    public string Release { get; private set; } = "";

    /// <summary>Null: needs none, or it is not known which.</summary>
    public int? LicenceId { get; private set; }

    public SoftwareLicence? Licence { get; private set; }
    public DateOnly SeenOn { get; private set; }

    /// <summary>Null: still there.</summary>
    public DateOnly? RemovedOn { get; private set; }

    public void Remove(DateOnly on)
    {
        Rule.Require(RemovedOn is null, InventoryText.SoftwareRemovedAlready);

        RemovedOn = on < SeenOn ? SeenOn : on;
    }
}
