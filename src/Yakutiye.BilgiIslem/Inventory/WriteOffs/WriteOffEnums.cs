using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Why a movable leaves the books (TMY m.27–28).</summary>
public enum WriteOffCause
{
    [Display(Name = "Hurda"), Tone(Tone.Neutral)] Scrap,
    [Display(Name = "Kayıp"), Tone(Tone.Warning)] Loss,
    [Display(Name = "Çalınma"), Tone(Tone.Danger)] Theft,
    [Display(Name = "Sayım noksanı"), Tone(Tone.Warning)] CountDeficit,
    [Display(Name = "Garanti değişimi"), Tone(Tone.Info)] WarrantyReplacement,
}

public static class WriteOffCauses
{
    extension(WriteOffCause cause)
    {
        /// <summary>The thing is gone already; what remains is its record.</summary>
        public bool IsLoss => cause is WriteOffCause.Loss or WriteOffCause.Theft or WriteOffCause.CountDeficit;

        public VoucherKind Voucher => cause switch
        {
            WriteOffCause.Scrap or WriteOffCause.WarrantyReplacement => VoucherKind.Scrap,
            WriteOffCause.Loss or WriteOffCause.Theft => VoucherKind.Loss,
            WriteOffCause.CountDeficit => VoucherKind.CountDeficit,
        };
    }
}

/// <summary>How media were made unreadable.</summary>
public enum WipeMethod
{
    [Display(Name = "Üzerine yazma")] Overwrite,
    [Display(Name = "Güvenli silme (ATA)")] SecureErase,
    [Display(Name = "Manyetik silme")] Degauss,
    [Display(Name = "Fiziksel imha")] Physical,
}

public enum DestructionMethod
{
    [Display(Name = "Parçalama")] Shredding,
    [Display(Name = "Kırma, ezme")] Crushing,
    [Display(Name = "Yakma")] Burning,
    [Display(Name = "Delme")] Drilling,
    [Display(Name = "Lisanslı atık kuruluşuna teslim")] WasteFirm,
}

/// <summary>How a thing went missing.</summary>
public enum LossKind
{
    [Display(Name = "Kayıp"), Tone(Tone.Warning)] Lost,
    [Display(Name = "Çalıntı"), Tone(Tone.Danger)] Stolen,
}

public enum LossStatus
{
    [Display(Name = "Aranıyor"), Tone(Tone.Danger)] Open,
    [Display(Name = "Bulundu"), Tone(Tone.Success)] Found,
    [Display(Name = "Kayıttan düşüldü"), Tone(Tone.Neutral)] WrittenOff,
}
