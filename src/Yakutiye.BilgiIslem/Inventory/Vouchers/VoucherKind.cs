using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

/// <summary>İşlem çeşidi of a Varlık İşlem Fişi.</summary>
public enum VoucherKind
{
    [Display(Name = "Satın alma")] Purchase,
    [Display(Name = "Bağış ve yardım")] Donation,
    [Display(Name = "Devir alma")] TransferIn,
    [Display(Name = "Sayım fazlası")] CountSurplus,
    [Display(Name = "Açılış (devreden)")] Opening,
    [Display(Name = "Değer artışı")] ValueIncrease,
    [Display(Name = "Hurdaya ayırma")] Scrap,
    [Display(Name = "Kayıp, çalınma")] Loss,
    [Display(Name = "Sayım noksanı")] CountDeficit,
    [Display(Name = "Devretme")] TransferOut,
    [Display(Name = "Ambarlar arası çıkış")] WarehouseOut,
    [Display(Name = "Ambarlar arası giriş")] WarehouseIn,
    [Display(Name = "Ters kayıt")] Reversal,
}

public enum BaseDocumentKind
{
    [Display(Name = "Fatura")] Invoice,
    [Display(Name = "Muayene ve kabul tutanağı")] AcceptanceMinutes,
    [Display(Name = "Bağış belgesi")] DonationPaper,
    [Display(Name = "Devir yazısı")] TransferLetter,
    [Display(Name = "Sayım tutanağı")] CountMinutes,
    [Display(Name = "Kayıttan düşme teklif ve onay tutanağı")] WriteOffMinutes,
    [Display(Name = "Yazılı emir")] WrittenOrder,
    [Display(Name = "Önceki kayıtlar")] EarlierBooks,
    [Display(Name = "Düzeltilen fiş")] CorrectedVoucher,
    [Display(Name = "Ambarlar arası çıkış fişi")] ExitVoucher,
}

public static class VoucherKinds
{
    extension(VoucherKind kind)
    {
        /// <summary>Brings onto the books what was not on them.</summary>
        public bool IsEntry => kind is VoucherKind.Purchase or VoucherKind.Donation or VoucherKind.TransferIn or VoucherKind.CountSurplus
            or VoucherKind.Opening or VoucherKind.ValueIncrease;

        public bool IsExit => kind is VoucherKind.Scrap or VoucherKind.Loss or VoucherKind.CountDeficit or VoucherKind.TransferOut or VoucherKind.WarehouseOut;

        /// <summary>What only went to another warehouse comes back by a new order, not by a reversal.</summary>
        public bool IsReversible => kind is not (VoucherKind.Reversal or VoucherKind.WarehouseIn or VoucherKind.WarehouseOut);
    }
}
