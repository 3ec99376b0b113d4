using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Upkeep;

internal sealed class BackupRunConfiguration : IEntityTypeConfiguration<BackupRun>
{
    public void Configure(EntityTypeBuilder<BackupRun> builder)
    {
        builder.ToTable("Upkeep_Backups").NotAudited();
        builder.Property(r => r.ByName).HumanText(200);
        builder.Property(r => r.File).CodeOrNull(200);
        builder.Property(r => r.Error).HumanTextOrNull(1000);
        builder.Property(r => r.Node).CodeOrNull(64);
        builder.HasIndex(r => new { r.Kind, r.Id });
    }
}

internal sealed class LeaseConfiguration : IEntityTypeConfiguration<Lease>
{
    public void Configure(EntityTypeBuilder<Lease> builder)
    {
        builder.ToTable("Upkeep_Leases").NotAudited();
        builder.HasKey(l => l.Name);
        builder.Property(l => l.Name).Code(60);
        builder.Property(l => l.ClaimedBy).Code(64);
    }
}
