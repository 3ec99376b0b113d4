using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

/// <summary>The words of the pages of write-offs and losses.</summary>
internal static class WriteOffText
{
    public const string Title = "Kayıttan düşme";
    public const string ChooseFilesAgain = "Dosyaları yeniden seçin; tarayıcı seçilmiş dosyaları saklamaz.";
    public const string CommissionNamed = "Komisyon kuruldu, üyelere bildirildi.";
    public const string Voted = "Oyunuz kaydedildi.";
    public const string Approved = "Kayıttan düşme onaylandı; çıkış fişini taşınır kayıt yetkilisi kesecek.";
    public const string Refused = "Kayıttan düşme reddedildi, önerene bildirildi.";
    public const string Withdrawn = "Teklif geri çekildi.";
    public const string Wiped = "Veri silme kaydı eklendi.";
    public const string PartAdded = "Kullanılabilir parça eklendi.";
    public const string FilesAdded = "Belge eklendi.";
    public const string Posted = "Çıkış fişi kesildi, taşınırlar kayıttan düşüldü.";
    public const string Destroyed = "İmha kaydedildi; imha tutanağını yazdırıp imzalatın.";
    public const string Dispatched = "Hurda sevki kaydedildi.";
    public const string Found = "Taşınırın bulunduğu kaydedildi.";
    public const string StepTaken = "Bu adım daha önce atıldı; kaydın şimdiki durumu aşağıda.";
    public const string ReportHelp = "Kaybı kanıtlayan rapor ya da tutanak varsa yazın: komisyon kurulmadan onaya sunulur (TMY m.10/1-e). Yoksa boş bırakın.";
    public const string MinutesHelp = "Noksanın çıktığı, kapanmış yıl sonu sayımının numarası (örneğin SAY-2026-001). Sayım kurulunun tutanağı komisyonun yerine geçer (TMY m.10/1-e).";
    public const string StockWaits = "Stok girişi bekliyor";

    public static string Proposed(string number) => $"{number} sayılı kayıttan düşme teklifi açıldı.";

    public static string MissingInCount(string number) => $"{number} sayılı yıl sonu sayımında bulunamadı.";

    public static string Reported(string number) => $"{number} sayılı kayıp bildirimi kaydedildi.";

    public static string Exported(int count, string filter) => $"Kayıttan düşme listesi Excel olarak alındı: {count} satır{(filter.Length > 0 ? $" ({filter})" : "")}.";

    public static string CounterpartOf(WriteOffCause cause) => cause.IsLoss ? "Kayıttan düşüldü (kayıp)" : "Kayıttan düşüldü (hurda)";
}
