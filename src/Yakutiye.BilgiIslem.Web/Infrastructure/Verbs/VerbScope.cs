using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

internal static class VerbScope
{
    extension(AsyncServiceScope scope)
    {
        /// <summary>A verb never makes or migrates the database that it was asked to look after.</summary>
        public Task GuardDatabaseAsync(CancellationToken ct) =>
            scope.ServiceProvider.GetRequiredService<DatabaseGuard>().RequireExistingAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), ct);
    }
}
