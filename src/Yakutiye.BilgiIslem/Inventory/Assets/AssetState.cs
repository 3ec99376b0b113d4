using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

/// <summary>What has become of a movable (domain B.5).</summary>
public enum AssetState
{
    [Display(Name = "Ambarda"), Tone(Tone.Info)] InWarehouse,
    [Display(Name = "Zimmetli"), Tone(Tone.Success)] Assigned,
    [Display(Name = "Ortak kullanımda"), Tone(Tone.Success)] CommonUse,

    /// <summary>On another directorate's books: used by it, without our zimmet.</summary>
    [Display(Name = "Kullanımda"), Tone(Tone.Success)] InUse,

    [Display(Name = "Serviste"), Tone(Tone.Waiting)] AtService,
    [Display(Name = "Onarımda"), Tone(Tone.Waiting)] InRepair,
    [Display(Name = "Devredildi"), Tone(Tone.Neutral)] Transferred,
    [Display(Name = "Hurda önerildi"), Tone(Tone.Warning)] ScrapProposed,
    [Display(Name = "Hurdaya ayrıldı"), Tone(Tone.Neutral)] Scrapped,
    [Display(Name = "Kayıp / çalıntı"), Tone(Tone.Danger)] Lost,
    [Display(Name = "İmha edildi"), Tone(Tone.Neutral)] Destroyed,

    /// <summary>Its entry voucher was taken back by a reversing one: it never came.</summary>
    [Display(Name = "Girişi iptal"), Tone(Tone.Neutral)] EntryCancelled,
}
