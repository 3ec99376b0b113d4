using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

internal sealed class MovableCodeConfiguration : IEntityTypeConfiguration<MovableCode>
{
    public void Configure(EntityTypeBuilder<MovableCode> builder)
    {
        builder.ToTable("Inventory_MovableCodes");
        builder.Property(c => c.Code).Code(MovableCode.MaxLength);
        builder.Property(c => c.Name).HumanText(200);
        builder.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId);
        builder.HasIndex(c => c.Code).IsUnique();
    }
}
