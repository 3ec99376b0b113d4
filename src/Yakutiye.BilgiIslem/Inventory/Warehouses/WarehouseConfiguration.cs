using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Warehouses;

internal sealed class WarehouseConfiguration : IEntityTypeConfiguration<Warehouse>
{
    public void Configure(EntityTypeBuilder<Warehouse> builder)
    {
        builder.ToTable("Inventory_Warehouses");
        builder.Property(w => w.Code).Code(20);
        builder.Property(w => w.Name).HumanText(120);
        builder.Property(w => w.Place).HumanTextOrNull(120);
        builder.HasOne(w => w.Unit).WithMany().HasForeignKey(w => w.UnitId);
        builder.HasIndex(w => w.Code).IsUnique();
    }
}

internal sealed class MovableDutyConfiguration : IEntityTypeConfiguration<MovableDuty>
{
    public void Configure(EntityTypeBuilder<MovableDuty> builder)
    {
        builder.ToTable("Inventory_Duties");
        builder.Property(d => d.DocumentNumber).HumanText(60);
        builder.Property(d => d.ByName).HumanText(450);
        builder.HasOne(d => d.Warehouse).WithMany().HasForeignKey(d => d.WarehouseId);
        builder.HasOne(d => d.Person).WithMany().HasForeignKey(d => d.PersonId);
        builder.HasIndex(d => new { d.WarehouseId, d.Kind, d.From });

        // Two appointments at the same moment: only one of them stands.
        builder.HasIndex(d => d.WarehouseId, "IX_Inventory_Duties_Registrar").IsUnique().HasFilter("\"To\" IS NULL AND \"Kind\" = 'Registrar'");
        builder.HasIndex(d => new { d.PersonId, d.From });
    }
}
