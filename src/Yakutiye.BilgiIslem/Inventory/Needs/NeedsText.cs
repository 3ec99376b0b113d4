namespace Yakutiye.BilgiIslem.Inventory.Needs;

/// <summary>The sentences of the yearly list of needs.</summary>
public static class NeedsText
{
    public const string YearRange = "Yıl 2000 ile 2100 arasında olmalıdır.";
    public const string Empty = "Listede satır yok; önce ihtiyaç ekleyin.";
    public const string IsFinal = "Liste kesinleşti; değiştirmek için önce yeniden açın.";
    public const string NotFinal = "Liste zaten hazırlanıyor.";
    public const string WhatMissing = "İhtiyaç duyulan şeyi yazın.";
    public const string Added = "İhtiyaç eklendi.";
    public const string Removed = "Satır çıkarıldı.";
    public const string Finished = "Liste kesinleşti.";
    public const string Reopened = "Liste yeniden açıldı.";
    public const string Begun = "Liste açıldı.";

    public static string TooManyLines(int most) => $"Listede en çok {most} satır olabilir.";

    public static string Replaces(string tag, string why) => $"{tag} yerine: {why}";
}
