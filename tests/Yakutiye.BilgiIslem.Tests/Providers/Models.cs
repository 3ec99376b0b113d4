using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Tests.Providers;

/// <summary>The database as each provider's design-time factory sees it.</summary>
internal static class Models
{
    public static AppDb Sqlite() => new Yakutiye.BilgiIslem.Sqlite.DesignTimeFactory().CreateDbContext([]);

    public static AppDb SqlServer() => new Yakutiye.BilgiIslem.SqlServer.DesignTimeFactory().CreateDbContext([]);

    public static IModel Designed(this AppDb db) => db.GetService<IDesignTimeModel>().Model;
}
