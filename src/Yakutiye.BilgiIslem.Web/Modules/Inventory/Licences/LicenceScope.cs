using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Licences;

/// <summary>Which licences a list shows.</summary>
public enum LicenceScope
{
    [Display(Name = "Kullanımda olanlar")] Open,
    [Display(Name = "Bitiyor (60 gün içinde)")] Expiring,
    [Display(Name = "Süresi bitti")] Expired,
    [Display(Name = "Aşım var")] OverUsed,
    [Display(Name = "Kullanım dışı")] Closed,
    [Display(Name = "Tümü")] All,
}
