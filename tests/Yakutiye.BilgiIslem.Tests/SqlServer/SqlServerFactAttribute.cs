namespace Yakutiye.BilgiIslem.Tests.SqlServer;

/// <summary>Runs only where <c>TEST_SQLSERVER</c> holds the connection string of a server that databases may be made on.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute()
    {
        if (SqlServerDatabaseFixture.Server is null)
        {
            Skip = "TEST_SQLSERVER names no server.";
        }
    }
}
