using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Search;

/// <summary>
/// The folded words of a record. Each provider's migrations keep a text index of its own beside this table by triggers:
/// FTS5 on SQLite, a table of words on SQL Server.
/// </summary>
public sealed class SearchDocument
{
    public SearchDocument(ISearchable record)
    {
        (Type, OwnerId) = (record.SearchType, record.Id);
        Update(record);
    }

    private SearchDocument() { }

    public int Id { get; private set; }
    public string Type { get; private set; } = "";
    public int OwnerId { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The type and the record's own scope words.</summary>
    public string Scope { get; private set; } = "";

    public void Update(ISearchable record)
    {
        Text = string.Join(' ', TurkishText.Words(record.SearchText));
        Scope = $"{Type} {record.SearchScope}";
    }
}

internal sealed class SearchDocumentConfiguration : IEntityTypeConfiguration<SearchDocument>
{
    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.ToTable("Search_Documents", t => t.HasTrigger("Search_Documents_Index")).NotAudited();
        builder.Property(d => d.Type).Code(40);
        builder.Property(d => d.Scope).Code(200);
        builder.HasIndex(d => new { d.Type, d.OwnerId }).IsUnique();
    }
}
