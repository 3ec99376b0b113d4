using Yakutiye.BilgiIslem.People;
using static Yakutiye.BilgiIslem.People.RoleNames;

namespace Yakutiye.BilgiIslem.HelpDesk;

public static class HelpDeskPermissions
{
    public const string Module = "Arıza ve talep";

    public const string Open = "HelpDesk.Open";
    public const string OpenForOthers = "HelpDesk.OpenForOthers";
    public const string SeeUnit = "HelpDesk.SeeUnit";
    public const string SeeAll = "HelpDesk.SeeAll";
    public const string Work = "HelpDesk.Work";
    public const string Assign = "HelpDesk.Assign";
    public const string SeeHistory = "HelpDesk.SeeHistory";
    public const string Settings = "HelpDesk.Settings";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Open, "Arıza ve talep kaydı açar", Module, RoleNames.All),
        new(OpenForOthers, "Başkası adına kayıt açar", Module, [Director, Chief, Staff]),
        new(SeeUnit, "Kendi biriminin bütün kayıtlarını görür", Module, [DepartmentUser]),
        new(SeeAll, "Bütün kayıtları görür", Module, [Director, Chief, Staff, TopManager]),
        new(Work, "Kayıtları üzerine alır, işler ve çözer", Module, [Director, Chief, Staff]),
        new(Assign, "Kayıtları kişilere atar", Module, [Director, Chief]),
        new(SeeHistory, "Kayıtların değişiklik tarihçesini görür", Module, [Director, Chief]),
        new(Settings, "Konuları, öncelikleri ve hedef süreleri düzenler", Module, [Director, Administrator]),
    ];
}
