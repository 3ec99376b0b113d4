using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Tests.Data;

public sealed class AuditTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_new_record_is_written_down_under_its_real_number()
    {
        var unit = new Unit("DNT", "Denetim Birimi");

        await database.SaveAsync(unit);

        var entry = await EntryAsync(unit.Id, AuditAction.Created);
        Assert.Contains("Denetim Birimi", entry.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_keeps_what_stood_before_and_what_stands_after()
    {
        var unit = new Unit("ONC", "Önceki ad");
        await database.SaveAsync(unit);

        await database.ReadAsync(async db =>
        {
            var row = await db.Units.SingleAsync(u => u.Id == unit.Id);
            row.Describe("ONC", "Sonraki ad", null, isRemote: false);
            return await db.SaveChangesAsync();
        });

        var entry = await EntryAsync(unit.Id, AuditAction.Changed);
        Assert.Equal("""{"Name":["Önceki ad","Sonraki ad"]}""", entry.Changes);
    }

    [Fact]
    public async Task A_password_is_never_written_down()
    {
        var user = new AppUser("gizli", new PersonFacts("Gizli Kişi"));
        user.GivePassword("cok-gizli-ozet", mustChange: true);

        await database.SaveAsync(user);

        var text = await database.ReadAsync(db => db.AuditEntries.Where(e => e.Entity == nameof(AppUser)).Select(e => e.Changes).ToListAsync());
        Assert.DoesNotContain(text, t => t.Contains("cok-gizli-ozet", StringComparison.Ordinal));
        Assert.Contains(text, t => t.Contains("\"PasswordHash\":[null,\"•••\"]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""UPDATE "Audit_Entries" SET "UserName" = 'Başkası'""")]
    [InlineData("""DELETE FROM "Audit_Entries" """)]
    public async Task Nobody_alters_the_trail_even_in_the_database(string sql)
    {
        await database.SaveAsync(new Unit("K" + Guid.NewGuid().ToString("N")[..6], "Kurcalanan"));

        await Assert.ThrowsAsync<SqliteException>(() => database.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql)));
    }

    private Task<AuditEntry> EntryAsync(int id, AuditAction action) =>
        database.ReadAsync(db => db.AuditEntries.About(nameof(Unit), id).SingleAsync(e => e.Action == action));
}
