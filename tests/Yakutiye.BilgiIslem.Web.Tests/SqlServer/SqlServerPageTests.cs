using Microsoft.SqlServer.TransactSql.ScriptDom;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Sweep;

namespace Yakutiye.BilgiIslem.Web.Tests.SqlServer;

public sealed class SqlServerPageTests(SqlServerPortal portal) : IClassFixture<SqlServerPortal>
{
    [Fact]
    public async Task Every_page_asks_SQL_Server_in_its_own_language()
    {
        using var everything = portal.Visit([.. RoleNames.All]);
        using var department = portal.Visit(RoleNames.DepartmentUser);
        foreach (var path in PageAddresses.Of(portal))
        {
            await everything.GetAsync(path);
            await department.GetAsync(path);
        }

        Assert.Empty(portal.Refused);
        Assert.NotEmpty(portal.Commands);
        Assert.Empty(portal.Commands.SelectMany(Faults));
    }

    private static IEnumerable<string> Faults(string command)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(command), out var errors);
        return errors.Select(e => $"{e.Message} in {command}");
    }
}
