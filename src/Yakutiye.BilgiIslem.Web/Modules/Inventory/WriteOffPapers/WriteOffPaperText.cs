namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffPapers;

/// <summary>The words of the papers.</summary>
internal static class WriteOffPaperText
{
    public const string Minutes = "Kayıttan Düşme Teklif ve Onay Tutanağı";
    public const string Destruction = "İmha Tutanağı";
    public const string YearReport = "Kayıttan Düşme Yıllık Raporu";
    public const string UnitRecord = "Birim kaydıdır; resmî kayıt belediyenin taşınır bilişim sistemindedir.";
    public const string Verification = "Bu belgenin kayda uygunluğunu karekodla ya da aşağıdaki adreste kodu yazarak denetleyebilirsiniz.";
    public const string Opinion = "Komisyon görüşü";
    public const string Dissents = "Karşı oylar";
    public const string NotVoted = "Henüz oylanmadı";
    public const string ByReport = "Kayıp, sayısı yukarıda yazılı rapor ya da tutanakla kanıtlandığından komisyon kurulmamıştır (TMY m.10/1-e).";
    public const string Approval = "ONAY";
    public const string NotApproved = "Henüz onaylanmadı.";
    public const string Authority = "Harcama yetkilisi";
    public const string Wipes = "Veri silme kayıtları";
    public const string Parts = "Kullanılabilir parçalar";
    public const string PartsWait = "Stok girişi bekliyor";
    public const string Witness = "Tanık";
    public const string NoneInYear = "Bu yıl kayıttan düşülen taşınır yok.";

    public static string DestructionSentence(int count, string number) =>
        $"{number} sayılı tutanakla kayıttan düşülen ve aşağıda yazılı {count} adet taşınır, adları yazılı tanıkların önünde imha edilmiştir.";

    public static string ToTopManager(int year) =>
        $"{year} yılında kayıttan düşülen taşınırlar, Taşınır Mal Yönetmeliği m.10 uyarınca üst yöneticinin bilgisine sunulur.";

    public static string YearExported(int year, int count, string kind) => $"{year} yılı kayıttan düşme raporu {kind} olarak alındı: {count} satır.";
}
