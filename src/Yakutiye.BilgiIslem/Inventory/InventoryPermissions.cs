using Yakutiye.BilgiIslem.People;
using static Yakutiye.BilgiIslem.People.RoleNames;

namespace Yakutiye.BilgiIslem.Inventory;

public static class InventoryPermissions
{
    public const string Module = "Envanter ve zimmet";

    public const string Own = "Inventory.Own";
    public const string SeeUnit = "Inventory.SeeUnit";
    public const string SeeAll = "Inventory.SeeAll";
    public const string SeeHistory = "Inventory.SeeHistory";
    public const string Edit = "Inventory.Edit";
    public const string Request = "Inventory.Request";
    public const string SignOrder = "Inventory.SignOrder";
    public const string SignForDirector = "Inventory.SignForDirector";
    public const string HandOver = "Inventory.HandOver";
    public const string Post = "Inventory.Post";
    public const string Control = "Inventory.Control";
    public const string Count = "Inventory.Count";
    public const string WriteOff = "Inventory.WriteOff";
    public const string Spend = "Inventory.Spend";
    public const string Licences = "Inventory.Licences";
    public const string RevealKeys = "Inventory.RevealKeys";
    public const string Import = "Inventory.Import";
    public const string Settings = "Inventory.Settings";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Own, "Kendi zimmetini görür, teslim alır ve bildirir", Module, RoleNames.All),
        new(SeeUnit, "Kendi biriminin taşınırlarını görür", Module, [DepartmentUser]),
        new(SeeAll, "Bütün taşınırları görür", Module, [Director, Chief, Staff, TopManager]),
        new(SeeHistory, "Kayıtların değişiklik tarihçesini görür", Module, [Director, Chief]),
        new(Edit, "Demirbaş kartlarını düzenler", Module, [Director, Chief, Staff]),
        new(Request, "Ambardan çıkış (zimmet, ortak kullanım, devir) talebi açar", Module, [Director, Chief, Staff, DepartmentUser]),
        new(SignOrder, "Ambardan çıkış için yazılı emir verir", Module, [Director], "M8.31"),
        new(SignForDirector, "Müdürün kendi talebi için yazılı emir verir", Module, [TopManager], "M8.31"),
        new(HandOver, "Taşınırı teslim eder ve geri alır", Module, [Director, Chief, Staff]),
        new(Post, "Varlık işlem fişi düzenler (taşınır kayıt yetkilisi olarak görevlendirilmişse)", Module, [Chief, Staff]),
        new(Control, "Taşınır belgelerini kontrol eder (taşınır kontrol yetkilisi olarak görevlendirilmişse)", Module, [Director, Chief, Staff]),
        new(Count, "Sayım yapar", Module, [Director, Chief, Staff]),
        new(WriteOff, "Kayıttan düşme önerir, disk imhasını kaydeder", Module, [Director, Chief, Staff]),
        new(Spend, "Harcama yetkilisi olarak görevlendirir, kurul ve komisyon kurar, kayıttan düşmeyi ve düzeltmeyi onaylar", Module, [Director], "M8.13"),
        new(Licences, "Yazılım lisanslarını düzenler", Module, [Director, Chief, Staff]),
        new(RevealKeys, "Lisans anahtarlarını açık görür", Module, [Director, Chief]),
        new(Import, "Envanteri dosyadan aktarır", Module, [Director, Chief]),
        new(Settings, "Taşınır kodlarını, ambarları ve envanter ayarlarını düzenler", Module, [Director, Administrator]),
    ];
}
