namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Start;

internal sealed record DefaultTeam(string Name, string Duties, params string[] DemoMembers);

/// <summary>The division of duties that a directorate of this size usually has (M7.6).</summary>
internal static class DefaultTeams
{
    public const string Technical = "Teknik Servis";
    public const string Software = "Yazılım ve Veri";
    public const string Network = "Ağ ve Güvenlik";
    public const string DemoChief = "sef";

    public static IReadOnlyList<DefaultTeam> All { get; } =
    [
        new(Technical, "Bilgisayar, yazıcı ve çevre birimlerinin kurulumu, bakımı ve onarımı; kullanıcı desteği.", "personel"),
        new(Software, "Otomasyon yazılımları, veri tabanları, web sitesi, kullanıcı hesapları ve eğitim.", "personel2"),
        new(Network, "Yerel ağ, internet, telefon santrali, kameralar, sunucular ve bilgi güvenliği.", "some"),
    ];
}
