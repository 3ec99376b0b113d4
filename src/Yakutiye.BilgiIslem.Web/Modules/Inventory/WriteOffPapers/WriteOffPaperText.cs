namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>The words of the papers of write-offs.</summary>
internal static class WriteOffPaperText
{
    public const string Minutes = "Kayıttan Düşme Teklif ve Onay Tutanağı";
    public const string Destruction = "İmha Tutanağı";
    public const string Lines = "Kayıttan düşülmesi teklif edilen taşınırlar";
    public const string Commission = "Komisyon görüşü ve oylar";
    public const string Dissents = "Karşı oy gerekçeleri";
    public const string Wipes = "Veri silme kayıtları";
    public const string Parts = "Yeniden kullanılacak, ambara girişi yapılacak parçalar";
    public const string Destroyed = "İmha edilen taşınırlar";
    public const string NoWipe = "Veri silme kaydı yok.";
    public const string NotDestroyed = "Henüz imha edilen taşınır yok.";
    public const string NoCommission = "Komisyon kurulmadı.";
    public const string Official = "Birim kaydıdır; resmî kayıt belediyenin taşınır bilişim sistemindedir.";
    public const string Verification = "Bu belgenin kayda uygunluğunu karekodla ya da aşağıdaki adreste kodu yazarak denetleyebilirsiniz.";
    public const string Proposer = "Teklif eden";
    public const string Chair = "Komisyon başkanı";
    public const string Expert = "Uzman üye";
    public const string Member = "Üye";
    public const string Authority = "Harcama yetkilisi";
    public const string Report = "Yıllık Kayıttan Düşme Raporu";
    public const string ReportFor = "Üst yöneticiye sunulmak üzere (TMY m.10/1-e). Yıl içinde kayıttan düşülen taşınırlar.";
    public const string ReportEmpty = "Bu yıl kayıttan düşülen taşınır yok.";

    public static string Exported(int year, int rows, string kind) => $"{year} yılı kayıttan düşme raporu {kind} olarak alındı ({rows} satır).";
}
