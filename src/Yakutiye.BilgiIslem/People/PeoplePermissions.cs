using static Yakutiye.BilgiIslem.People.RoleNames;

namespace Yakutiye.BilgiIslem.People;

public static class PeoplePermissions
{
    public const string Module = "Kişiler ve yetkiler";

    public const string SeeUsers = "People.SeeUsers";
    public const string ManageUsers = "People.ManageUsers";
    public const string ManageUnits = "People.ManageUnits";
    public const string ManageTeams = "People.ManageTeams";
    public const string Import = "People.Import";
    public const string Appointments = "People.Appointments";
    public const string Appoint = "People.Appoint";
    public const string AppointSome = "People.AppointSome";
    public const string Permissions = "People.Permissions";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(SeeUsers, "Kullanıcı hesaplarını ve rollerini görür", Module, [Director, Administrator]),
        new(ManageUsers, "Kullanıcı hesabı açar, düzenler, kapatır, rol verir", Module, [Administrator]),
        new(ManageUnits, "Birimleri düzenler", Module, [Administrator]),
        new(ManageTeams, "Servisleri ve üyelerini belirler", Module, [Director, Administrator]),
        new(Import, "Birimleri ve kullanıcıları dosyadan aktarır", Module, [Administrator]),
        new(Appointments, "Bütün vekâlet ve yetki devirlerini görür, kendi yetkisini devreder", Module, [Director, Chief, TopManager, Administrator]),
        new(Appoint, "Vekâlet görevlendirmesini kaydeder ve sona erdirir", Module, [Director, TopManager, Administrator], "M10.9"),
        new(AppointSome, "SOME görevlendirmesini kaydeder ve sona erdirir", Module, [Director], "M8S.2"),
        new(Permissions, "Rollerin yetkilerini belirler", Module, [Administrator], "M10.5"),
    ];
}
