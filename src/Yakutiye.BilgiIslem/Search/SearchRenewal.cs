using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Settings;

namespace Yakutiye.BilgiIslem.Search;

/// <summary>Writes the search words of stored records anew after an upgrade by which records are found by other words.</summary>
public sealed class SearchRenewal(AppDb db, SettingsDesk settings)
{
    /// <summary>Does nothing where the words are up to date. Stopped half-way, it begins again.</summary>
    /// <returns>how many records have other words now</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        if ((await settings.ReadAsync<SearchVocabulary>(ct)).Written == SearchVocabulary.Current)
        {
            return 0;
        }

        var renewed = 0;
        foreach (var kind in Kinds())
        {
            renewed += await kind.RenewAsync(db, ct);
        }

        await settings.SaveAsync(new SearchVocabulary { Written = SearchVocabulary.Current }, ct);
        return renewed;
    }

    private IEnumerable<ISearchKind> Kinds() => db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsAssignableTo(typeof(ISearchable)))
        .Select(t => (ISearchKind)Activator.CreateInstance(typeof(SearchKind<>).MakeGenericType(t))!);
}
