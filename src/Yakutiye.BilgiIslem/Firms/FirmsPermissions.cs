using Yakutiye.BilgiIslem.People;
using static Yakutiye.BilgiIslem.People.RoleNames;

namespace Yakutiye.BilgiIslem.Firms;

public static class FirmsPermissions
{
    public const string Module = "Firmalar";

    public const string See = "Firms.See";
    public const string Edit = "Firms.Edit";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(See, "Firmaları, sözleşme ve garantileri görür", Module, [Director, Chief, Staff, TopManager]),
        new(Edit, "Firmaları, sözleşme ve garantileri düzenler", Module, [Director, Chief, Staff]),
    ];
}
