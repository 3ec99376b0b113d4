using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Numbering;

namespace Yakutiye.BilgiIslem.Tests.Data;

public sealed class NumberingTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Twenty_at_once_get_twenty_numbers_without_a_gap()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => TakeAsync("DENEME", 2026))));

        Assert.Equal(Enumerable.Range(1, 20), numbers.Order());
    }

    [Fact]
    public async Task A_number_of_an_act_that_failed_is_given_again()
    {
        await TakeAsync("GERI", 2026);

        await Assert.ThrowsAsync<InvalidOperationException>(FailAsync);

        Assert.Equal(2, await TakeAsync("GERI", 2026));
    }

    [Fact]
    public async Task Every_year_begins_at_one()
    {
        await TakeAsync("YIL", 2026);
        await TakeAsync("YIL", 2026);

        Assert.Equal(1, await TakeAsync("YIL", 2027));
    }

    [Fact]
    public async Task Outside_a_transaction_no_number_is_given()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => database.WithAsync<NumberDesk, int>(desk => desk.NextAsync("BOS", 2026, CancellationToken.None)));
    }

    private Task<int> TakeAsync(string series, int year) => database.WithAsync<AppDb, int>(
        db => db.InTransactionAsync(() => new NumberDesk(db).NextAsync(series, year, CancellationToken.None), CancellationToken.None));

    private Task<int> FailAsync() => database.WithAsync<AppDb, int>(db => db.InTransactionAsync<int>(
        async () =>
        {
            await new NumberDesk(db).NextAsync("GERI", 2026, CancellationToken.None);
            throw new InvalidOperationException("the act failed");
        },
        CancellationToken.None));
}
