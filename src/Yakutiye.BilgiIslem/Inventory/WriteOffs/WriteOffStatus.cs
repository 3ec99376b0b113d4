using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

/// <summary>Why movables leave the books (TMY m.27–28).</summary>
public enum WriteOffCause
{
    [Display(Name = "Hurda")] Scrap,
    [Display(Name = "Kayıp")] Loss,
    [Display(Name = "Çalınma")] Theft,
    [Display(Name = "Sayım noksanı")] CountDeficit,
    [Display(Name = "Garanti değişimi")] Warranty,
}

public enum WriteOffStatus
{
    [Display(Name = "Komisyon bekliyor"), Tone(Tone.Waiting)] Proposed,
    [Display(Name = "Komisyonda"), Tone(Tone.Progress)] Voting,
    [Display(Name = "Onay bekliyor"), Tone(Tone.Waiting)] Accepted,
    [Display(Name = "Çıkış fişi bekliyor"), Tone(Tone.Waiting)] Approved,
    [Display(Name = "Kayıttan düşüldü"), Tone(Tone.Success)] Posted,
    [Display(Name = "Reddedildi"), Tone(Tone.Danger)] Refused,
    [Display(Name = "Geri çekildi"), Tone(Tone.Neutral)] Withdrawn,
}

/// <summary>Who follows whom. Every verb of a write-off passes through this table; a tie stays with the commission.</summary>
public static class WriteOffFlow
{
    private static readonly Dictionary<WriteOffStatus, WriteOffStatus[]> Next = new()
    {
        [WriteOffStatus.Proposed] = [WriteOffStatus.Voting, WriteOffStatus.Accepted, WriteOffStatus.Withdrawn],
        [WriteOffStatus.Voting] = [WriteOffStatus.Voting, WriteOffStatus.Accepted, WriteOffStatus.Refused, WriteOffStatus.Withdrawn],
        [WriteOffStatus.Accepted] = [WriteOffStatus.Approved, WriteOffStatus.Refused],
        [WriteOffStatus.Approved] = [WriteOffStatus.Posted],
        [WriteOffStatus.Posted] = [],
        [WriteOffStatus.Refused] = [],
        [WriteOffStatus.Withdrawn] = [],
    };

    public static bool Allows(WriteOffStatus from, WriteOffStatus to) => Next[from].Contains(to);

    public static bool IsOpen(WriteOffStatus status) => Next[status].Length > 0;
}

public static class WriteOffCauses
{
    extension(WriteOffCause cause)
    {
        /// <summary>The movable is not there any more: no wiping, no destruction.</summary>
        public bool IsGone => cause is WriteOffCause.Loss or WriteOffCause.Theft or WriteOffCause.CountDeficit;

        public VoucherKind Voucher => cause switch
        {
            WriteOffCause.Scrap or WriteOffCause.Warranty => VoucherKind.Scrap,
            WriteOffCause.Loss or WriteOffCause.Theft => VoucherKind.Loss,
            WriteOffCause.CountDeficit => VoucherKind.CountDeficit,
        };
    }
}

/// <summary>What became of a scrapped movable.</summary>
public enum LineFate
{
    [Display(Name = "Ambarda bekliyor"), Tone(Tone.Waiting)] Waiting,
    [Display(Name = "İmha edildi"), Tone(Tone.Neutral)] Destroyed,
    [Display(Name = "Hurda olarak sevk edildi"), Tone(Tone.Neutral)] Dispatched,
}

/// <summary>How media were made unreadable (KVKK, BİGR).</summary>
public enum WipeMethod
{
    [Display(Name = "Üzerine yazma")] Overwrite,
    [Display(Name = "Güvenli silme (ATA)")] SecureErase,
    [Display(Name = "Manyetik silme")] Degauss,
    [Display(Name = "Fiziksel imha")] Physical,
}

/// <summary>How scrap is destroyed (TMY m.28/5).</summary>
public enum DestructionMethod
{
    [Display(Name = "Parçalama")] Shredding,
    [Display(Name = "Ezme, delme")] Crushing,
    [Display(Name = "Lisanslı geri dönüşüm tesisine verme")] Recycling,
    [Display(Name = "Yakma")] Burning,
}
