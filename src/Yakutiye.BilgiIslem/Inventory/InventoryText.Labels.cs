namespace Yakutiye.BilgiIslem.Inventory;

// Labels with a QR code.
public static partial class InventoryText
{
    public const string LabelsTitle = "Demirbaş etiketleri";
    public const string LabelSheetUnknown = "Etiket kâğıdını listeden seçin.";
    public const string LabelEmpty = "Karekod, sicil no ve addan en az biri etikette olmalıdır.";

    public static string LabelCount(int most) => $"En az bir, en çok {most} demirbaş seçin.";

    public static string LabelStart(int cells) => cells == 1 ? "Etiket yazıcısında başlangıç 1 olmalıdır." : $"Başlangıç 1 ile {cells} arasında olmalıdır.";
}
