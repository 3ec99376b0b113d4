using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>A program that somebody found or put on a device.</summary>
public sealed class InstalledSoftware
{
    public InstalledSoftware(int assetId, string? name, string? release, int? licenceId, string by, DateTime now)
    {
        Name = Rule.Filled(name, InventoryText.SoftwareMissing, nameof(Name));
        (AssetId, Release, LicenceId, ByName, At) = (assetId, Rule.Optional(release), licenceId, by, now);
    }

    private InstalledSoftware() { }

    public int Id { get; private set; }
    public int AssetId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The version, as the program says it.</summary>
    public string? Release { get; private set; }

    /// <summary>Null: free, or not known by which licence.</summary>
    public int? LicenceId { get; private set; }

    public Licence? Licence { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
}
