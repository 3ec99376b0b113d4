namespace Yakutiye.BilgiIslem.Settings;

/// <summary>The institution as pages and papers name it (M3, M14.3).</summary>
public sealed record InstitutionSettings
{
    public string Municipality { get; init; } = "Yakutiye Belediyesi";
    public string Directorate { get; init; } = "Bilgi İşlem Müdürlüğü";

    /// <summary>The directorate's correspondence code (M14.3).</summary>
    public string DetsisNumber { get; init; } = "37257702";

    public string Address { get; init; } = "Yakutiye / ERZURUM";
    public string Phone { get; init; } = "";
    public string Web { get; init; } = "www.yakutiye.bel.tr";

    /// <summary>Small print at the foot of every paper.</summary>
    public string LegalFooter { get; init; } = "Bu belge Bilgi İşlem Müdürlüğü portalında üretilmiştir.";

    /// <summary>PNG or JPEG, Base64; null: none.</summary>
    public string? LeftLogo { get; init; }

    public string? RightLogo { get; init; }

    /// <summary>#rrggbb: the one accent colour of the screens.</summary>
    public string Accent { get; init; } = "#0f5c7a";

    /// <summary>Where mails and QR codes point to, without a slash at the end.</summary>
    public string PortalAddress { get; init; } = "http://localhost:5080";
}
