namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>The sentences of the shared elements. Those of scripts are in Scripts/text.js.</summary>
public static class UiText
{
    public const string Pages = "Sayfalar";
    public const string PreviousPage = "Önceki sayfa";
    public const string NextPage = "Sonraki sayfa";
    public const string NoRows = "Kayıt yok";
    public const string AppliedFilters = "Uygulanan filtreler";
    public const string RemoveFilter = "Filtreyi kaldır";
    public const string ClearFilters = "Tümünü temizle";
    public const string Required = "zorunlu";
    public const string Choose = "Seçiniz";
    public const string Other = "Diğer işlemler";
    public const string Path = "Sayfa yolu";
    public const string Home = "Panom";
    public const string UploadPick = "Dosya seçin";
    public const string UploadRest = " ya da buraya sürükleyin; ekran görüntüsünü Ctrl+V ile yapıştırabilirsiniz.";
    public const string FormRefused = "Kaydedilemedi. Lütfen aşağıdakileri düzeltin:";
    public const string Save = "Kaydet";
    public const string Cancel = "Vazgeç";
    public const string Sending = "Gönderiliyor";

    public static readonly IReadOnlyList<string> Stars = ["Çok kötü", "Kötü", "Orta", "İyi", "Çok iyi"];

    public static string UploadLimit(string types, int megabytes) =>
        types.Length == 0 ? $"Dosya başına en çok {megabytes} MB." : $"{types}; dosya başına en çok {megabytes} MB.";
}
