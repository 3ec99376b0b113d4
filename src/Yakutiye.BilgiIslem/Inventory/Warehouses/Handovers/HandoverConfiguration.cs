using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses.Handovers;

internal sealed class WarehouseHandoverConfiguration : IEntityTypeConfiguration<WarehouseHandover>
{
    public void Configure(EntityTypeBuilder<WarehouseHandover> builder)
    {
        builder.ToTable("Inventory_WarehouseHandovers");
        builder.Property(h => h.Number).Code(20);
        builder.Property(h => h.Reason).HumanText(1000);
        builder.Property(h => h.DocumentNumber).HumanText(60);
        builder.Property(h => h.OpenedByName).HumanText(450);
        builder.Property(h => h.Differences).HumanTextOrNull(2000);
        builder.HasOne(h => h.Warehouse).WithMany().HasForeignKey(h => h.WarehouseId);
        builder.HasOne<MovableDuty>().WithMany().HasForeignKey(h => h.FromDutyId);
        builder.HasOne(h => h.FromPerson).WithMany().HasForeignKey(h => h.FromPersonId);
        builder.HasOne(h => h.ToPerson).WithMany().HasForeignKey(h => h.ToPersonId);
        builder.HasMany(h => h.Lines).WithOne().HasForeignKey(l => l.HandoverId);
        builder.HasMany(h => h.Signers).WithOne().HasForeignKey(s => s.HandoverId);
        builder.HasIndex(h => h.Number).IsUnique();
        builder.HasIndex(h => h.WarehouseId, "IX_Inventory_WarehouseHandovers_Open").IsUnique().HasFilter("\"Status\" = 'Open'");
    }
}

internal sealed class HandoverLineConfiguration : IEntityTypeConfiguration<HandoverLine>
{
    public void Configure(EntityTypeBuilder<HandoverLine> builder)
    {
        builder.ToTable("Inventory_HandoverLines");
        builder.HasOne(l => l.Code).WithMany().HasForeignKey(l => l.CodeId);
    }
}

internal sealed class HandoverSignerConfiguration : IEntityTypeConfiguration<HandoverSigner>
{
    public void Configure(EntityTypeBuilder<HandoverSigner> builder)
    {
        builder.ToTable("Inventory_HandoverSigners");
        builder.Property(s => s.SignedByName).HumanTextOrNull(450);
        builder.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId);
        builder.HasIndex(s => s.PersonId);
    }
}
