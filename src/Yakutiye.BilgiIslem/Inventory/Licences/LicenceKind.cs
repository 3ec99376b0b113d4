using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

/// <summary>How a licence may be used.</summary>
public enum LicenceKind
{
    [Display(Name = "Sürekli")] Perpetual,
    [Display(Name = "Abonelik")] Subscription,
    [Display(Name = "Kullanıcı başına")] PerUser,
    [Display(Name = "Cihaz başına")] PerDevice,
    [Display(Name = "Site")] Site,
    [Display(Name = "Açık kaynak")] OpenSource,
}
