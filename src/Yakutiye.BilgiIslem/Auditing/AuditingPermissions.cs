using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Auditing;

public static class AuditingPermissions
{
    public const string Module = "Denetim";

    public const string Read = "Auditing.Read";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "Denetim izini okur ve dışa aktarır", Module, [RoleNames.Director, RoleNames.Administrator]),
    ];
}
