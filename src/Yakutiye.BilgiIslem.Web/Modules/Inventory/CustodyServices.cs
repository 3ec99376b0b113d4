namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class CustodyServices
{
    /// <summary>Requests, written orders, hand-over documents, returns, and who holds what.</summary>
    public static IServiceCollection AddCustody(this IServiceCollection services) => services;
}
