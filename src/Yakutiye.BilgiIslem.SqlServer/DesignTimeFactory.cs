using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.SqlServer;

/// <summary>For <c>dotnet ef migrations add</c> inside this folder.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseSqlServerDatabase("Server=design-time;Database=Yakutiye;Integrated Security=true");
        return new AppDb(options.Options);
    }
}
