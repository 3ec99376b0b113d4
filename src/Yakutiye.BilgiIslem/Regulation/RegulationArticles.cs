namespace Yakutiye.BilgiIslem.Regulation;

/// <summary>The articles in their order, with the short titles of the table of contents.</summary>
public static class RegulationArticles
{
    public static IReadOnlyList<RegulationArticle> All { get; } =
    [
        new("m1", "Madde 1", "Amaç"),
        new("m2", "Madde 2", "Kapsam"),
        new("m3", "Madde 3", "Dayanak ve kuruluş"),
        new("m4", "Madde 4", "Deyimler ve tanımlar"),
        new("m5", "Madde 5", "Kuruluş"),
        new("m6", "Madde 6", "Müdürlüğün görevleri"),
        new("m7", "Madde 7", "Müdürün görev, yetki ve sorumlulukları"),
        new("m8", "Madde 8", "Bilgi işlem personelinin görevleri"),
        new("m8s", "Madde 8 (SOME)", "SOME personelinin görevleri"),
        new("m10", "Madde 10", "Temel yapı; görev, yetki ve sorumluluk"),
        new("m11", "Madde 11", "Yöneticilerin genel ve ortak görevleri"),
        new("m12", "Madde 12", "Tüm personel için ortak hükümler"),
        new("m13", "Madde 13", "Gelen ve giden evrak"),
        new("m14", "Madde 14", "Arşivleme ve dosyalama"),
        new("m15", "Madde 15", "Yazışma ve imza"),
    ];
}
