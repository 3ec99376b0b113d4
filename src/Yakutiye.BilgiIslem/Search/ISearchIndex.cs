using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Search;

/// <summary>The text index. One small file per provider stands behind this name.</summary>
public interface ISearchIndex
{
    /// <summary>The records of <paramref name="type"/> that hold every word of the phrase, each word by its beginning.</summary>
    /// <remarks>
    /// Joined to their records and sorted by <see cref="SearchHit.Place"/>, they are read only as far as the page goes, however
    /// common the words are.
    /// </remarks>
    /// <param name="scope">A scope word the record must bear; null: any.</param>
    IQueryable<SearchHit> Hits(AppDb db, string type, string phrase, string? scope = null);

    /// <summary>The ids of the hits, for a query that is sorted otherwise.</summary>
    IQueryable<int> Matching(AppDb db, string type, string phrase, string? scope = null) => Hits(db, type, phrase, scope).Select(h => h.OwnerId);
}

/// <summary>A record that was found.</summary>
public sealed record SearchHit
{
    /// <summary>Grows with every record that is written for the first time.</summary>
    public int Place { get; init; }

    public int OwnerId { get; init; }
}
