using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.Books;

public sealed class RegisterSheetTests : IDisposable
{
    private const int Copies = 100_001;

    private readonly BookPortal _portal = new();

    [Fact]
    public async Task The_register_comes_whole_into_its_sheet_however_long_it_is()
    {
        await _portal.EnterAsync();
        await CopyAsync();
        using var director = await _portal.SignInAsync("mudur");

        var answer = await director.Client.GetAsync("/envanter/cetveller/defter/excel", HttpCompletionOption.ResponseHeadersRead);

        Assert.True(answer.IsSuccessStatusCode);
        var noted = await _portal.WithDbAsync(db => db.AuditEntries.Where(e => e.Action == AuditAction.Noted && e.EntityId == "defter").Select(e => e.Changes).SingleAsync());
        Assert.Contains("100.002 satır", noted, StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();

    private Task<int> CopyAsync() => _portal.WithDbAsync(async db =>
    {
        var names = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info('Inventory_Assets') WHERE name NOT IN ('Id', 'RegistryNumber', 'Serial')").ToListAsync();
        var columns = string.Join(", ", names.Select(n => $"\"{n}\""));
        var copy = string.Concat(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {0}) INSERT INTO \"Inventory_Assets\" (\"RegistryNumber\", ", columns,
            ") SELECT \"RegistryNumber\" || '-' || i, ", columns, " FROM \"Inventory_Assets\", n");
        return await db.Database.ExecuteSqlRawAsync(copy, Copies);
    });
}
