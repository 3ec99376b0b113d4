using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>What the pages of a write-off say.</summary>
public static class WriteOffWords
{
    public const string Proposed = "Öneri kaydedildi; harcama yetkilisine bildirildi.";
    public const string Named = "Komisyon kuruldu, üyelere bildirildi.";
    public const string Proven = "Öneri rapora dayanılarak onaya sunuldu.";
    public const string Voted = "Oyunuz kaydedildi.";
    public const string Approved = "Öneri onaylandı; taşınır kayıt yetkilisi çıkış fişini kesebilir.";
    public const string Refused = "Öneri gerekçesiyle reddedildi.";
    public const string Withdrawn = "Öneri geri çekildi.";
    public const string Posted = "Çıkış fişi kesildi; taşınırlar kayıttan düşüldü.";
    public const string Wiped = "Veri silme kaydı eklendi.";
    public const string PartKept = "Kullanılabilir parça yazıldı.";
    public const string Destroyed = "İmha kaydedildi; tutanağı yazdırabilirsiniz.";
    public const string Dispatched = "Hurda sevki kaydedildi.";
    public const string Reported = "Kayıp bildirildi; taşınırın durumu değişti.";
    public const string Found = "Taşınır yeniden kayda alındı.";
    public const string FilesAdded = "Dosya eklendi.";

    /// <summary>The sentence of the card "Sıradaki adım".</summary>
    public static string Next(WriteOffPage page) => page.Proposal.Status switch
    {
        WriteOffStatus.Proposed => "Harcama yetkilisinin en az üç kişilik, içinde bir uzman bulunan komisyonu kurması bekleniyor.",
        WriteOffStatus.Voting => $"{page.Proposal.VotesNow.Count()}/{page.Proposal.Members.Count} üye oy verdi{(page.Proposal.Round > 1 ? $" ({page.Proposal.Round}. tur)" : "")}. Bütün üyeler oy verir; eşitlikte oylama yinelenir.",
        WriteOffStatus.Accepted => "Düşülmesi uygun görüldü. Harcama yetkilisinin onayı bekleniyor (öneren ve komisyon üyeleri onaylayamaz).",
        WriteOffStatus.Approved when page.Unwiped.Count > 0 => $"{page.Unwiped.Count} taşınırın veri silme kaydı eksik; kayıt girilmeden fiş kesilemez.",
        WriteOffStatus.Approved => "Ambarın taşınır kayıt yetkilisi çıkış fişini kesecek.",
        WriteOffStatus.Posted when page.HasWaiting => "Hurdalar ambarda bekliyor. İmha edin ya da yazılı emirle sevk edin.",
        WriteOffStatus.Posted => "İşlem tamamlandı.",
        WriteOffStatus.Refused => $"Öneri reddedildi: {page.Proposal.Answer}",
        WriteOffStatus.Withdrawn => $"Öneri geri çekildi: {page.Proposal.Answer}",
    };
}
