using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Search;

/// <summary>The text index. One small file per provider stands behind this name.</summary>
public interface ISearchIndex
{
    /// <summary>Ids of the records of <paramref name="type"/> that hold every word of the phrase, each word by its beginning.</summary>
    /// <param name="scope">A scope word the record must bear; null: any.</param>
    IQueryable<int> Matching(AppDb db, string type, string phrase, string? scope = null);
}
