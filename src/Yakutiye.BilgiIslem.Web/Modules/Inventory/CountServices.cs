namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class CountServices
{
    /// <summary>Counts and write-offs.</summary>
    public static IServiceCollection AddCounts(this IServiceCollection services) => services;
}
