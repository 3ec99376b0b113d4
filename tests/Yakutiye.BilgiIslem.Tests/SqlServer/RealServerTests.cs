using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Tests.SqlServer;

[Trait("Category", "SqlServer")]
public sealed class RealServerTests(SqlServerDatabaseFixture server) : IClassFixture<SqlServerDatabaseFixture>
{
    [SqlServerFact]
    public async Task Twenty_at_once_get_twenty_numbers_without_a_gap()
    {
        await TakeAsync();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(TakeAsync)));

        Assert.Equal(Enumerable.Range(2, 20), numbers.Order());
    }

    [SqlServerFact]
    public async Task A_person_is_found_whichever_i_is_typed()
    {
        var user = new AppUser("nurcan", new PersonFacts("Nurcan IŞIK"));
        await SaveAsync(user);

        var found = await server.WithAsync<ISearchIndex, List<int>>(
            index => server.WithAsync<AppDb, List<int>>(db => index.Matching(db, "kisi", "isik").ToListAsync()));

        Assert.Contains(user.Id, found);
    }

    [SqlServerFact]
    public async Task A_save_over_a_newer_version_is_refused()
    {
        var unit = new Unit("FEN", "Fen İşleri");
        await SaveAsync(unit);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => server.WithAsync<AppDb, int>(async db =>
        {
            var row = await db.Units.SingleAsync(u => u.Id == unit.Id);
            row.Describe("FEN", "Fen İşleri Müdürlüğü", null, isRemote: false);
            db.Expect(row, Guid.NewGuid());
            return await db.SaveChangesAsync();
        }));
    }

    [SqlServerFact]
    public async Task Nobody_alters_the_audit_trail_even_in_the_database()
    {
        await SaveAsync(new Unit("DEN", "Denetlenen"));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => server.WithAsync<AppDb, int>(db => db.Database.ExecuteSqlRawAsync("DELETE FROM [Audit_Entries]")));
    }

    private Task<int> TakeAsync() => server.WithAsync<AppDb, int>(
        db => db.InTransactionAsync(() => new NumberDesk(db).NextAsync("ARZ", 2026, CancellationToken.None), CancellationToken.None));

    private Task<int> SaveAsync(object row) => server.WithAsync<AppDb, int>(db =>
    {
        db.Add(row);
        return db.SaveChangesAsync();
    });
}
