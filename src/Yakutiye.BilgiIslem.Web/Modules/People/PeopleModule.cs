using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Modules.People.Appointments;
using Yakutiye.BilgiIslem.Web.Modules.People.Imports;
using Yakutiye.BilgiIslem.Web.Modules.People.Teams;
using Yakutiye.BilgiIslem.Web.Modules.People.Units;
using Yakutiye.BilgiIslem.Web.Modules.People.Users;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.People;

/// <summary>The directory, units, teams, accounts, and who may do what in whose name.</summary>
public sealed class PeopleModule : IModule
{
    private const string Group = "Kişiler";

    public IEnumerable<Permission> Permissions => PeoplePermissions.All;

    public IEnumerable<NotificationKind> Notices => PeopleNotices.Kinds;

    public IEnumerable<MenuLink> Menu =>
    [
        new(Group, "Rehber", "/rehber", "phone"),
        new(Group, "Kullanıcılar", "/yonetim/kullanicilar", "users", PeoplePermissions.SeeUsers),
        new(Group, "Birimler", "/yonetim/birimler", "building", PeoplePermissions.ManageUnits),
        new(Group, "Servisler", "/yonetim/servisler", "list-check", PeoplePermissions.ManageTeams),
        new(Group, "Vekâlet ve devir", "/yonetim/vekaletler", "calendar-event", PeoplePermissions.Appointments),
        new(Group, "Yetkiler", "/yonetim/yetkiler", "key", PeoplePermissions.Permissions),
        new(Group, "İçeri aktar", "/yonetim/iceri-aktar", "upload", PeoplePermissions.Import),
    ];

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<PeopleNotices>();
        services.AddScoped<DirectorWatch>();
        services.AddScoped<RoleDesk>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<UnitDesk>();
        services.AddScoped<TeamDesk>();
        services.AddScoped<AppointmentRules>();
        services.AddScoped<AppointmentDesk>();
        services.AddScoped<MatrixDesk>();
        services.AddScoped<PeopleChoices>();
        services.AddScoped<UnitReading>();
        services.AddScoped<TeamReading>();
        services.AddScoped<UserReading>();
        services.AddScoped<NewAccountDesk>();
        services.AddScoped<AppointmentReading>();
        services.AddScoped<PeopleImportDesk>();
        services.AddScoped<ImportWorkshop>();
        services.AddScoped<IShellBanners, PostBanners>();
    }
}
