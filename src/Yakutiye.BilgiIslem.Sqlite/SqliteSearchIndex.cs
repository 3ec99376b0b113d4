using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Search;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Sqlite;

/// <summary>FTS5 over the search documents; triggers of the migrations keep it in step.</summary>
public sealed class SqliteSearchIndex : ISearchIndex
{
    public IQueryable<SearchHit> Hits(AppDb db, string type, string phrase, string? scope = null)
    {
        var query = Query(type, phrase, scope);
        return query is null
            ? db.SearchDocuments.Where(_ => false).Select(d => new SearchHit { Place = d.Id, OwnerId = d.OwnerId })
            : db.Database.SqlQuery<SearchHit>(
                $"""SELECT f.rowid AS "Place", d."OwnerId" FROM "Search_Index" f JOIN "Search_Documents" d ON d."Id" = f.rowid WHERE f."Search_Index" MATCH {query}""");
    }

    // Every word is quoted: what people type is never syntax.
    private static string? Query(string type, string phrase, string? scope)
    {
        var words = TurkishText.Words(phrase);
        if (words.Count == 0)
        {
            return null;
        }

        var text = string.Join(" AND ", words.Select(w => $"Text:\"{w.Replace("\"", "\"\"", StringComparison.Ordinal)}\"*"));
        var narrow = scope is null ? "" : $" AND Scope:\"{scope}\"";
        return $"Scope:\"{type}\"{narrow} AND {text}";
    }
}
