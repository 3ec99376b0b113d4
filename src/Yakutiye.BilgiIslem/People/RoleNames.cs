namespace Yakutiye.BilgiIslem.People;

/// <summary>The roles of the regulation (Madde 5, M6.2). Compared ordinally.</summary>
public static class RoleNames
{
    public const string Director = "Mudur";
    public const string Chief = "Sef";
    public const string Staff = "Personel";
    public const string Some = "Some";
    public const string DepartmentUser = "BirimKullanicisi";
    public const string TopManager = "UstYonetici";
    public const string Administrator = "SistemYoneticisi";

    public static IReadOnlyList<string> All { get; } = [Director, Chief, Staff, Some, DepartmentUser, TopManager, Administrator];

    /// <summary>Posts that somebody can act for (vekâlet).</summary>
    public static IReadOnlyList<string> Posts { get; } = [Director, Chief, TopManager];

    public static string Title(string role) => role switch
    {
        Director => "Bilgi İşlem Müdürü",
        Chief => "Bilgi İşlem Şefi",
        Staff => "Bilgi İşlem Personeli",
        Some => "SOME Personeli",
        DepartmentUser => "Birim Kullanıcısı",
        TopManager => "Üst Yönetici",
        Administrator => "Sistem Yöneticisi",
        _ => role,
    };
}
