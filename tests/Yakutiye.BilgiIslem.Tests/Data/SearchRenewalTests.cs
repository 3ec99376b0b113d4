using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Tests.Data;

public sealed class SearchRenewalTests : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly AppUser _person = new("isik", new PersonFacts("Nurcan Işık"));

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await _database.SaveAsync([_person, .. Enumerable.Range(1, 600).Select(n => new AppUser($"kisi{n}", new PersonFacts($"Kişi {n}")))]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Records_of_an_older_version_are_found_by_the_new_words_after_an_upgrade()
    {
        await AgeAsync();
        Assert.Empty(await FindAsync("isik"));

        var renewed = await RenewAsync();

        Assert.Equal(601, renewed);
        Assert.Equal([_person.Id], await FindAsync("isik"));
    }

    [Fact]
    public async Task A_record_without_words_gets_them()
    {
        await _database.ReadAsync(db => db.SearchDocuments.Where(d => d.OwnerId == _person.Id).ExecuteDeleteAsync());

        Assert.Equal(1, await RenewAsync());

        Assert.Equal([_person.Id], await FindAsync("isik"));
    }

    [Fact]
    public async Task Once_written_the_words_are_left_alone()
    {
        await RenewAsync();
        await AgeAsync();

        Assert.Equal(0, await RenewAsync());
    }

    [Fact]
    public async Task An_older_vocabulary_is_written_anew()
    {
        await RenewAsync();
        await AgeAsync();
        await _database.WithAsync<SettingsDesk, bool>(async s =>
        {
            await s.SaveAsync(new SearchVocabulary { Written = SearchVocabulary.Current - 1 }, default);
            return true;
        });

        Assert.Equal(601, await RenewAsync());
    }

    private Task<int> RenewAsync() => _database.WithAsync<SearchRenewal, int>(r => r.RunAsync(default));

    private Task<int> AgeAsync() => _database.ReadAsync(db => db.Database.ExecuteSqlAsync($"""UPDATE "Search_Documents" SET "Text" = 'eski'"""));

    private Task<List<int>> FindAsync(string phrase) => _database.WithAsync<ISearchIndex, List<int>>(
        index => _database.ReadAsync(db => index.Matching(db, PeopleQueries.SearchType, phrase).ToListAsync()));
}
