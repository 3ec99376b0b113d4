namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class BookServices
{
    /// <summary>Warehouses, appointments, vouchers, entry, import, reports.</summary>
    public static IServiceCollection AddBooks(this IServiceCollection services) => services;
}
