using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Presence;

/// <summary>Somebody has a record open, as of the last sign of life from the page.</summary>
public sealed class RecordViewer
{
    public RecordViewer(string type, int recordId, int userId, DateTime now) => (Type, RecordId, UserId, SeenAt) = (type, recordId, userId, now);

    private RecordViewer() { }

    public string Type { get; private set; } = "";
    public int RecordId { get; private set; }
    public int UserId { get; private set; }
    public AppUser User { get; private set; } = null!;
    public DateTime SeenAt { get; private set; }

    public void Seen(DateTime now) => SeenAt = now;
}

internal sealed class RecordViewerConfiguration : IEntityTypeConfiguration<RecordViewer>
{
    public void Configure(EntityTypeBuilder<RecordViewer> builder)
    {
        builder.ToTable("Kernel_RecordViewers").NotAudited();
        builder.HasKey(v => new { v.Type, v.RecordId, v.UserId });
        builder.Property(v => v.Type).Code(40);
        builder.HasOne(v => v.User).WithMany().HasForeignKey(v => v.UserId);
        builder.HasIndex(v => v.SeenAt);
    }
}
