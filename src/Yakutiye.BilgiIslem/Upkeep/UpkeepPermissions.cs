using Yakutiye.BilgiIslem.People;
using static Yakutiye.BilgiIslem.People.RoleNames;

namespace Yakutiye.BilgiIslem.Upkeep;

public static class UpkeepPermissions
{
    public const string Module = "İşletim";

    public const string See = "Operations.See";
    public const string Run = "Operations.Run";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(See, "Portalın işletim durumunu görür", Module, [Administrator, Director]),
        new(Run, "Yedek alır, gönderilemeyen e-postaları yeniden gönderir", Module, [Administrator, Director]),
    ];
}
