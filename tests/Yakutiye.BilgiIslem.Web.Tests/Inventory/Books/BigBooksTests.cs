using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.Ledgers;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Inventory.Books;

/// <summary>What is asked of 200,000 movables by their day is found by an index.</summary>
public sealed class BigBooksTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_oldest_devices_are_found_by_their_day()
    {
        var plan = await PlanAsync("SELECT \"Id\" FROM \"Inventory_Assets\" WHERE \"AcquiredOn\" <= '2020-01-01' ORDER BY \"AcquiredOn\", \"Id\" LIMIT 500");

        Assert.Contains("IX_Inventory_Assets_AcquiredOn_Id", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026), InlineData(0), InlineData(99999)]
    public async Task The_register_of_a_year_is_asked_for_by_its_first_and_last_day(int year)
    {
        var (sql, rows) = await portal.WithAsync<LedgerReading, (string, int)>(async reading =>
        {
            var register = reading.Register(new LedgerFilter { Year = year });
            return (register.ToQueryString(), await register.CountAsync());
        });

        Assert.DoesNotContain("strftime", sql, StringComparison.Ordinal);
        Assert.Equal(await portal.WithDbAsync(db => db.Set<Asset>().Ours.CountAsync(a => a.AcquiredOn.Year == year)), rows);
    }

    private Task<string> PlanAsync(string sql) => portal.WithDbAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return string.Join('\n', steps);
    });
}
