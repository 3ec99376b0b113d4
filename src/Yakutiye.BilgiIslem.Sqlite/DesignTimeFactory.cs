using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>For <c>dotnet ef migrations add</c> inside this folder.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseSqliteDatabase("Data Source=:memory:");
        return new AppDb(options.Options);
    }
}
