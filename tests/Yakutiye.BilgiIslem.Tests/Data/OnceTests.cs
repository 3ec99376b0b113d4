using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Tests.Data;

public sealed class OnceTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_same_form_sent_twenty_times_at_once_makes_one_record()
    {
        var key = Guid.NewGuid();

        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => SendAsync(key, "TEK"))));

        Assert.Single(ids.Distinct());
        Assert.Equal(1, await database.ReadAsync(db => db.Units.CountAsync(u => EF.Functions.Like(u.Code, "TEK%"))));
    }

    [Fact]
    public async Task Another_form_makes_another_record()
    {
        var first = await SendAsync(Guid.NewGuid(), "BIR");
        var second = await SendAsync(Guid.NewGuid(), "IKI");

        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_form_that_was_refused_can_be_sent_again()
    {
        var key = Guid.NewGuid();
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WithAsync<OnceDesk, int>(
            desk => desk.RunAsync(key, 1, () => throw new InvalidOperationException("refused"), CancellationToken.None)));

        Assert.True(await SendAsync(key, "TEKRAR") > 0);
    }

    private Task<int> SendAsync(Guid key, string code) => database.WithAsync<AppDb, int>(db => new OnceDesk(db, database.Clock).RunAsync(
        key,
        1,
        async () =>
        {
            var unit = new Unit(code + Guid.NewGuid().ToString("N")[..6], "Birim");
            db.Add(unit);
            await db.SaveChangesAsync();
            return unit.Id;
        },
        CancellationToken.None));
}
