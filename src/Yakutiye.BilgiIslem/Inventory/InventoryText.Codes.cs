namespace Yakutiye.BilgiIslem.Inventory;

// The tree of movable codes.
public static partial class InventoryText
{
    public const string CodeMissing = "Taşınır kodunu yazın.";
    public const string CodeParentMissing = "Üst kodu listeden seçin.";
    public const string CodeParentClosed = "Üst kod kullanım dışı; önce onu yeniden açın.";
    public const string CodeRoot = "Üst kodu olmayan kod, üç rakamlı hesap kodudur (örneğin 255).";
    public const string CodeTaken = "Bu taşınır kodu zaten var.";
    public const string CodeHasOpenChildren = "Altında kullanımda olan kodlar var; önce onları kullanımdan kaldırın.";
    public const string CodeSaved = "Taşınır kodu kaydedildi.";
    public const string CodeWasClosed = "Taşınır kodu kullanımdan kaldırıldı; yeni girişlerde seçilemez.";
    public const string CodeWasReopened = "Taşınır kodu yeniden kullanıma açıldı.";

    public static string CodeNotUnderParent(string parent) => $"Kod, üst kodu bir düzey sürdürmelidir: {parent}.01 gibi.";
}
