using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Auditing;

// No collated column is indexed here: the trail must be readable whatever the collation library's version.
internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit_Entries", t => t.HasTrigger("Audit_Entries_Immutable")).NotAudited();
        builder.Property(e => e.UserName).HasMaxLength(200);
        builder.Property(e => e.ForUserName).HasMaxLength(200);
        builder.Property(e => e.RequestId).HasMaxLength(64);
        builder.Property(e => e.Address).HasMaxLength(64);
        builder.Property(e => e.Entity).HasMaxLength(80);
        builder.Property(e => e.EntityId).HasMaxLength(80);
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasIndex(e => new { e.Entity, e.EntityId, e.Id });
        builder.HasIndex(e => new { e.UserId, e.Id });
        builder.HasIndex(e => e.At);
    }
}

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("Audit_Seals", t => t.HasTrigger("Audit_Seals_Immutable")).NotAudited();
        builder.Property(s => s.PreviousHash).HasMaxLength(64);
        builder.Property(s => s.Hash).HasMaxLength(64);

        // Two nodes that continue the same chain collide on either.
        builder.HasIndex(s => s.FirstId).IsUnique();
        builder.HasIndex(s => s.LastId).IsUnique();
    }
}
