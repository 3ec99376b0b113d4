using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Inventory.Imports;
using Yakutiye.BilgiIslem.Inventory.Reports;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Entry;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Imports;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Ledgers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Needs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Reports;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Shared;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WarehouseHandovers;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Web.Shared.Papers;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory;

internal static class BookServices
{
    /// <summary>Warehouses, appointments, vouchers, entry, import, reports.</summary>
    public static IServiceCollection AddBooks(this IServiceCollection services)
    {
        services.AddScoped<BookChoices>().AddScoped<WarehouseReading>().AddScoped<WarehouseDesk>().AddScoped<DutyDesk>();
        services.AddScoped<HandoverReading>().AddScoped<HandoverDesk>().AddScoped<IPaperSource, HandoverSource>();
        services.AddScoped<EntryReading>().AddScoped<SurplusReading>().AddScoped<EntryCheck>().AddScoped<VoucherReading>().AddScoped<IPaperSource, VoucherSource>();
        services.AddScoped<FileShelf>().AddScoped<YearAccount>().AddScoped<LedgerReading>().AddScoped<BookSigners>();
        services.AddScoped<ReportReading>().AddScoped<AgeingReading>().AddScoped<NeedsReading>();
        services.AddScoped<ReversalGround>().AddScoped<ReversalDesk>().AddScoped<IApprovalSource, ReversalApprovals>().AddScoped<ValueDesk>();
        services.AddScoped<ImportGroundReading>().AddScoped<KeptNumbers>().AddScoped<AssetImportDesk>().AddScoped<DraftDesk>();
        services.AddSingleton<INumberedRecords, VoucherNumbers>().AddSingleton<INumberedRecords, HandoverNumbers>();
        foreach (var subject in BookSubjects.All)
        {
            services.AddSingleton(subject);
        }

        return services;
    }
}
