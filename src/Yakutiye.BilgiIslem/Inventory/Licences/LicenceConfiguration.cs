using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;

namespace Yakutiye.BilgiIslem.Inventory.Licences;

internal sealed class LicenceConfiguration : IEntityTypeConfiguration<SoftwareLicence>
{
    public void Configure(EntityTypeBuilder<SoftwareLicence> builder)
    {
        builder.ToTable("Inventory_Licences");
        builder.Property(l => l.Product).HumanText(160);
        builder.Property(l => l.Publisher).HumanTextOrNull(120);
        builder.Property(l => l.Edition).HumanTextOrNull(80);
        builder.Property(l => l.Notes).HumanTextOrNull(2000);
        builder.Property(l => l.SealedKey).CodeOrNull(2000).Secret();
        builder.HasOne<Firm>().WithMany().HasForeignKey(l => l.FirmId);
        builder.HasOne<FirmContract>().WithMany().HasForeignKey(l => l.ContractId);
        builder.HasIndex(l => new { l.Product, l.Id });
        builder.HasIndex(l => new { l.ClosedAt, l.ExpiresOn });
    }
}

internal sealed class LicenceSeatConfiguration : IEntityTypeConfiguration<LicenceSeat>
{
    public void Configure(EntityTypeBuilder<LicenceSeat> builder)
    {
        builder.ToTable("Inventory_LicenceSeats", t => t.HasCheckConstraint(
            "CK_Inventory_LicenceSeats_Holder", "(\"PersonId\" IS NULL AND \"AssetId\" IS NOT NULL) OR (\"PersonId\" IS NOT NULL AND \"AssetId\" IS NULL)"));
        builder.Property(s => s.GivenBy).HumanText(450);
        builder.Property(s => s.EndedBy).HumanTextOrNull(450);
        builder.HasOne(s => s.Licence).WithMany().HasForeignKey(s => s.LicenceId);
        builder.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId);
        builder.HasOne(s => s.Asset).WithMany().HasForeignKey(s => s.AssetId);
        builder.HasIndex(s => new { s.LicenceId, s.To, s.Id });
        builder.HasIndex(s => new { s.LicenceId, s.PersonId }, "IX_Inventory_LicenceSeats_OpenPerson").IsUnique()
            .HasFilter("\"To\" IS NULL AND \"PersonId\" IS NOT NULL");
        builder.HasIndex(s => new { s.LicenceId, s.AssetId }, "IX_Inventory_LicenceSeats_OpenAsset").IsUnique()
            .HasFilter("\"To\" IS NULL AND \"AssetId\" IS NOT NULL");
    }
}

internal sealed class InstalledSoftwareConfiguration : IEntityTypeConfiguration<InstalledSoftware>
{
    public void Configure(EntityTypeBuilder<InstalledSoftware> builder)
    {
        builder.ToTable("Inventory_InstalledSoftware");
        builder.Property(s => s.Name).HumanText(160);
        builder.Property(s => s.Release).HumanText(60);
        builder.HasOne(s => s.Asset).WithMany().HasForeignKey(s => s.AssetId);
        builder.HasOne(s => s.Licence).WithMany().HasForeignKey(s => s.LicenceId);
        builder.HasIndex(s => new { s.AssetId, s.Name, s.Release }, "IX_Inventory_InstalledSoftware_Open").IsUnique().HasFilter("\"RemovedOn\" IS NULL");
    }
}

internal sealed class LicenceNoticeConfiguration : IEntityTypeConfiguration<LicenceNotice>
{
    public void Configure(EntityTypeBuilder<LicenceNotice> builder)
    {
        builder.ToTable("Inventory_LicenceNotices").NotAudited();
        builder.HasOne<SoftwareLicence>().WithMany().HasForeignKey(n => n.LicenceId);
        builder.HasIndex(n => new { n.LicenceId, n.ExpiresOn, n.Threshold }).IsUnique();
    }
}
