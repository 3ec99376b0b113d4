using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

internal sealed class CommissioningConfiguration : IEntityTypeConfiguration<Commissioning>
{
    public void Configure(EntityTypeBuilder<Commissioning> builder)
    {
        builder.ToTable("Inventory_Commissionings");
        builder.Property(c => c.NetworkName).CodeOrNull(63);
        builder.HasOne<Asset>().WithOne().HasForeignKey<Commissioning>(c => c.AssetId);
        builder.HasMany(c => c.Checks).WithOne().HasForeignKey(c => c.CommissioningId);
    }
}

internal sealed class CommissioningCheckConfiguration : IEntityTypeConfiguration<CommissioningCheck>
{
    public void Configure(EntityTypeBuilder<CommissioningCheck> builder)
    {
        builder.ToTable("Inventory_CommissioningChecks");
        builder.Property(c => c.Note).HumanTextOrNull(500);
        builder.Property(c => c.ByName).HumanTextOrNull(450);
        builder.HasIndex(c => new { c.CommissioningId, c.Point }).IsUnique();
    }
}
