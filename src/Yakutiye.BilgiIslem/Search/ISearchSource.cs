using Yakutiye.BilgiIslem.Bridges;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Search;

/// <summary>A module's answers to the search box. Gives only rows that the user may see.</summary>
public interface ISearchSource
{
    string Heading { get; }

    /// <summary>The full list of answers; null: the module has no such page.</summary>
    string? MoreLink(string phrase);

    Task<IReadOnlyList<RecordRow>> FindAsync(AppDb db, ICurrentUser user, string phrase, int take, CancellationToken ct);
}
