using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.SqlServer;

/// <summary>
/// An ordinary table of words with an index, filled by a trigger of the migrations: the official images of SQL Server have no
/// Full-Text Search.
/// </summary>
public sealed class SqlServerSearchIndex : ISearchIndex
{
    public IQueryable<SearchHit> Hits(AppDb db, string type, string phrase, string? scope = null)
    {
        var words = TurkishText.Words(phrase);
        var found = words.Count == 0 ? Narrowed(db, type, scope).Where(_ => false) : Narrowed(db, type, scope);
        return words.Aggregate(found, (rest, word) => Having(db, rest, word)).Select(d => new SearchHit { Place = d.Id, OwnerId = d.OwnerId });
    }

    private static IQueryable<SearchDocument> Narrowed(AppDb db, string type, string? scope)
    {
        var documents = db.SearchDocuments.Where(d => d.Type == type);
        return scope is null ? documents : documents.Where(d => (" " + d.Scope + " ").Contains(" " + scope + " "));
    }

    private static IQueryable<SearchDocument> Having(AppDb db, IQueryable<SearchDocument> documents, string word)
    {
        var pattern = Escaped(word) + "%";
        var ids = db.Database.SqlQuery<int>($"SELECT w.[DocumentId] AS [Value] FROM [Search_Words] w WHERE w.[Word] LIKE {pattern} ESCAPE '\\'");
        return documents.Where(d => ids.Contains(d.Id));
    }
    // What people type is never syntax.
    private static string Escaped(string word) => word
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal);
}
