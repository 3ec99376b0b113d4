using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Assets;

/// <summary>Which end of the movables' life a list shows.</summary>
public enum AssetScope
{
    [Display(Name = "Mevcut taşınırlar")] Present,
    [Display(Name = "Kayıttan çıkanlar ve kayıplar")] Gone,
    [Display(Name = "Tümü")] All,
}

/// <summary>On whose books they stand.</summary>
public enum AssetBooks
{
    [Display(Name = "Bizim kayıtlarımızda")] Ours,
    [Display(Name = "Başka birimin kaydında")] Foreign,
}
