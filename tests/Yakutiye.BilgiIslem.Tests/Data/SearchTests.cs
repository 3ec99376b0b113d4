using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Tests.Data;

public sealed class SearchTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData("isik"), InlineData("IŞIK"), InlineData("Işık"), InlineData("ışı"), InlineData("nurcan isik")]
    public async Task A_person_is_found_whichever_i_is_typed(string phrase)
    {
        var user = await PersonAsync("Nurcan Işık");

        Assert.Contains(user.Id, await FindAsync(phrase));
    }

    [Theory]
    [InlineData("\" OR 1=1 --"), InlineData("Text:*"), InlineData("a* NOT b"), InlineData("(((")]
    public async Task What_is_typed_is_never_syntax(string phrase)
    {
        await PersonAsync("Sıradan Kişi");

        Assert.Empty(await FindAsync(phrase));
    }

    [Fact]
    public async Task A_changed_name_is_found_and_the_old_one_is_not()
    {
        var user = await PersonAsync("Zübeyde Eskisoyad");

        await database.ReadAsync(async db =>
        {
            (await db.Users.SingleAsync(u => u.Id == user.Id)).Describe(new PersonFacts("Zübeyde Yenisoyad"));
            return await db.SaveChangesAsync();
        });

        Assert.Contains(user.Id, await FindAsync("yenisoyad"));
        Assert.DoesNotContain(user.Id, await FindAsync("eskisoyad"));
    }

    private Task<List<int>> FindAsync(string phrase) => database.WithAsync<ISearchIndex, List<int>>(
        index => database.ReadAsync(db => index.Matching(db, "kisi", phrase).ToListAsync()));

    private async Task<AppUser> PersonAsync(string name)
    {
        var user = new AppUser("k" + Guid.NewGuid().ToString("N")[..10], new PersonFacts(name));
        await database.SaveAsync(user);
        return user;
    }
}
