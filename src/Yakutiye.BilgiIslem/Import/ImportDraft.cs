using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>A file between its upload and its application: looked at as often as needed, applied once.</summary>
public sealed class ImportDraft
{
    /// <summary>Drafts older than this are thrown away: they hold people's data.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <exception cref="RuleException">when it calls itself an Excel file and is none</exception>
    public ImportDraft(string kind, string fileName, byte[] content, int userId, DateTime now)
    {
        Rule.Require(
            !fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || ArchiveGuard.IsZip(content), ImportText.NotExcel, "File");

        Id = Guid.NewGuid();
        (Kind, FileName, Content, UserId, At) = (kind, fileName, content, userId, now);
    }

    private ImportDraft() { }

    public Guid Id { get; private set; }

    /// <summary>What the lines are, e.g. <c>kullanici</c>.</summary>
    public string Kind { get; private set; } = "";

    public string FileName { get; private set; } = "";
    public byte[] Content { get; private set; } = [];

    /// <summary>Whose it is; nobody else sees it.</summary>
    public int UserId { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Null: not applied.</summary>
    public DateTime? AppliedAt { get; private set; }

    /// <summary>What was applied is no longer needed.</summary>
    public void Applied(DateTime now) => (AppliedAt, Content) = (now, []);
}

internal sealed class ImportDraftConfiguration : IEntityTypeConfiguration<ImportDraft>
{
    public void Configure(EntityTypeBuilder<ImportDraft> builder)
    {
        builder.ToTable("Kernel_ImportDrafts").NotAudited();
        builder.Property(d => d.Kind).Code(40);
        builder.Property(d => d.FileName).HumanText(260);
        builder.Property(d => d.AppliedAt).IsConcurrencyToken();
        builder.HasOne<AppUser>().WithMany().HasForeignKey(d => d.UserId);
        builder.HasIndex(d => d.At);
    }
}
