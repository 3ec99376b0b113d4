using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Licences;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Start;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

/// <summary>Every device, who holds it, and the Müdür's order behind it.</summary>
public sealed class InventoryModule : IModule
{
    private const string Group = "Envanter ve zimmet";

    public IEnumerable<Permission> Permissions => InventoryPermissions.All;

    public IEnumerable<NotificationKind> Notices => [.. LicenceNotices.Kinds, .. CustodyNotices.Kinds, .. BookNotices.Kinds, .. WriteOffNotices.Kinds];

    public IEnumerable<MenuLink> Menu =>
    [
        new(Group, "Zimmetimdekiler", "/zimmetim", "user", InventoryPermissions.Own),
        new(Group, "Demirbaşlar", "/envanter/demirbaslar", "device-desktop", InventoryPermissions.Own),
        new(Group, "Talepler ve emirler", "/envanter/talepler", "inbox", InventoryPermissions.Request),
        new(Group, "Teslim belgeleri", "/envanter/teslim", "file-text", InventoryPermissions.SeeAll),
        new(Group, "Sayımlar", "/envanter/sayimlar", "list-check", InventoryPermissions.SeeAll),
        new(Group, "Kayıttan düşme", "/envanter/dusum", "trash", InventoryPermissions.SeeAll),
        new(Group, "Varlık işlem fişleri", "/envanter/fisler", "file-text", InventoryPermissions.SeeAll),
        new(Group, "Lisanslar", "/envanter/lisanslar", "key", InventoryPermissions.SeeAll),
        new(Group, "Raporlar", "/envanter/raporlar", "chart-bar", InventoryPermissions.SeeAll),
        new(Group, "Envanter ayarları", "/envanter/ayarlar/kodlar", "settings", InventoryPermissions.Settings),
    ];

    public void AddServices(IServiceCollection services) => services
        .AddTransient<IPreparation, InventoryStart>()
        .AddScoped<RegistryNumbers>().AddScoped<SerialCheck>().AddScoped<VoucherDesk>().AddScoped<EntryDesk>()
        .AddScoped<IExamination, PlaceExamination>()
        .AddAssetPages()
        .AddCustody()
        .AddBooks()
        .AddCounts()
        .AddLicences()
        .AddWriteOffs();
}
