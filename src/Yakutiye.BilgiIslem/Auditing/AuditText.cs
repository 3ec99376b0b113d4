namespace Yakutiye.BilgiIslem.Auditing;

/// <summary>Every Turkish sentence about the audit trail.</summary>
public static class AuditText
{
    public static string RowChanged(long id) => $"{id} numaralı denetim kaydının içeriği sonradan değiştirilmiş.";

    public static string RowMissing(long id) => $"{id} numaralı denetim kaydı silinmiş.";

    public static string RangeChanged(long first, long last) =>
        $"{first}–{last} numaralı denetim kayıtları mühürle uyuşmuyor: bu aralıkta bir kayıt değiştirilmiş, eklenmiş ya da yer değiştirmiş.";

    public static string SealBroken(int number) => $"{number} numaralı mühür kendinden önceki mühre bağlanmıyor: mühürler değiştirilmiş ya da silinmiş.";

    public static string AnchorMissing(long lastId) =>
        $"{lastId} numaralı denetim kaydına kadar atılan mühür veritabanında yok: denetim izinin sonu kesilmiş.";
}
