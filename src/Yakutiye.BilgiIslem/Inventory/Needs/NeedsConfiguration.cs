using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Inventory.Needs;

internal sealed class NeedsListConfiguration : IEntityTypeConfiguration<NeedsList>
{
    public void Configure(EntityTypeBuilder<NeedsList> builder)
    {
        builder.ToTable("Inventory_NeedsLists");
        builder.Property(n => n.ByName).HumanText(450);
        builder.Property(n => n.FinalByName).HumanTextOrNull(450);
        builder.HasMany(n => n.Lines).WithOne().HasForeignKey(l => l.NeedsListId).IsRequired();
        builder.HasIndex(n => n.Year).IsUnique();
    }
}

internal sealed class NeedLineConfiguration : IEntityTypeConfiguration<NeedLine>
{
    public void Configure(EntityTypeBuilder<NeedLine> builder)
    {
        builder.ToTable("Inventory_NeedLines");
        builder.Property(l => l.What).HumanText(200);
        builder.Property(l => l.Reason).HumanText(500);
        builder.HasOne(l => l.Unit).WithMany().HasForeignKey(l => l.UnitId);
        builder.HasOne(l => l.Replaces).WithMany().HasForeignKey(l => l.ReplacesId);
    }
}
