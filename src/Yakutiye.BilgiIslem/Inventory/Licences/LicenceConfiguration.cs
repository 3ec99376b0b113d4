using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

internal sealed class LicenceConfiguration : IEntityTypeConfiguration<Licence>
{
    public void Configure(EntityTypeBuilder<Licence> builder)
    {
        builder.ToTable("Inventory_Licences");
        builder.Property(l => l.Product).HumanText(150);
        builder.Property(l => l.Publisher).HumanTextOrNull(120);
        builder.Property(l => l.Edition).HumanTextOrNull(80);
        builder.Property(l => l.Key).CodeOrNull(400).Secret();
        builder.Property(l => l.Notes).HumanTextOrNull(2000);
        builder.HasMany(l => l.Seats).WithOne().HasForeignKey(s => s.LicenceId);
        builder.HasIndex(l => new { l.ExpiresOn, l.Id });
    }
}

internal sealed class LicenceSeatConfiguration : IEntityTypeConfiguration<LicenceSeat>
{
    public void Configure(EntityTypeBuilder<LicenceSeat> builder)
    {
        builder.ToTable(
            "Inventory_LicenceSeats",
            t => t.HasCheckConstraint("CK_Inventory_LicenceSeats_One", "(\"PersonId\" IS NULL AND \"AssetId\" IS NOT NULL) OR (\"PersonId\" IS NOT NULL AND \"AssetId\" IS NULL)"));
        builder.Property(s => s.ByName).HumanText(450);
        builder.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId);
        builder.HasOne(s => s.Asset).WithMany().HasForeignKey(s => s.AssetId);
        builder.HasIndex(s => new { s.LicenceId, s.To, s.Id });
    }
}

internal sealed class InstalledSoftwareConfiguration : IEntityTypeConfiguration<InstalledSoftware>
{
    public void Configure(EntityTypeBuilder<InstalledSoftware> builder)
    {
        builder.ToTable("Inventory_InstalledSoftware");
        builder.Property(s => s.Name).HumanText(150);
        builder.Property(s => s.Release).HumanTextOrNull(60);
        builder.Property(s => s.ByName).HumanText(450);
        builder.HasOne<Asset>().WithMany().HasForeignKey(s => s.AssetId);
        builder.HasOne(s => s.Licence).WithMany().HasForeignKey(s => s.LicenceId);
        builder.HasIndex(s => new { s.AssetId, s.Id });
    }
}
