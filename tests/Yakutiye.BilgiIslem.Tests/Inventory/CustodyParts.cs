using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Custody;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;

namespace Yakutiye.BilgiIslem.Tests.Inventory;

/// <summary>The inventory's desks, for the test database.</summary>
internal static class CustodyParts
{
    public static void Add(IServiceCollection services) => services
        .AddScoped<RegistryNumbers>().AddScoped<SerialCheck>().AddScoped<VoucherDesk>().AddScoped<EntryDesk>()
        .AddScoped<CustodyNotices>().AddScoped<RequestCheck>().AddScoped<OrderDesk>().AddScoped<RegistrarGate>().AddScoped<HeldLines>()
        .AddScoped<HandOverDesk>().AddScoped<AcceptanceDesk>().AddScoped<ReturnDesk>().AddScoped<DispatchDesk>().AddScoped<ObjectionDesk>().AddScoped<LoanDesk>()
        .AddScoped<CustodyObligations>().AddScoped<ReversalGround>().AddScoped<ReversalDesk>().AddScoped<WriteOffNotices>().AddScoped<LossDesk>();
}
