using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

internal sealed class WipeRecordConfiguration : IEntityTypeConfiguration<WipeRecord>
{
    public void Configure(EntityTypeBuilder<WipeRecord> builder)
    {
        builder.ToTable("Inventory_WipeRecords");
        builder.Property(w => w.MediaSerial).Code(80);
        builder.Property(w => w.Tool).HumanText(200);
        builder.Property(w => w.DoneBy).HumanText(200);
        builder.Property(w => w.Witness).HumanText(200);
        builder.Property(w => w.Result).HumanText(1000);
        builder.Property(w => w.ByName).HumanText(450);
        builder.HasOne<WriteOff>().WithMany().HasForeignKey(w => w.WriteOffId);
        builder.HasOne(w => w.Asset).WithMany().HasForeignKey(w => w.AssetId);
        builder.HasIndex(w => new { w.WriteOffId, w.Id });
        builder.HasIndex(w => w.AssetId);
    }
}

internal sealed class UsablePartConfiguration : IEntityTypeConfiguration<UsablePart>
{
    public void Configure(EntityTypeBuilder<UsablePart> builder)
    {
        builder.ToTable("Inventory_UsableParts", t => t.HasCheckConstraint("CK_Inventory_UsableParts_Quantity", "\"Quantity\" > 0"));
        builder.Property(p => p.What).HumanText(200);
        builder.Property(p => p.Note).HumanTextOrNull(500);
        builder.Property(p => p.ByName).HumanText(450);
        builder.HasOne<WriteOff>().WithMany().HasForeignKey(p => p.WriteOffId);
        builder.HasOne(p => p.Asset).WithMany().HasForeignKey(p => p.AssetId);
        builder.HasIndex(p => new { p.WriteOffId, p.Id });
    }
}

internal sealed class DestructionConfiguration : IEntityTypeConfiguration<Destruction>
{
    public void Configure(EntityTypeBuilder<Destruction> builder)
    {
        builder.ToTable("Inventory_Destructions");
        builder.Property(d => d.Place).HumanTextOrNull(200);
        builder.Property(d => d.Witnesses).HumanText(1500);
        builder.Property(d => d.Note).HumanTextOrNull(1000);
        builder.Property(d => d.ByName).HumanText(450);
        builder.Ignore(d => d.WitnessList);
        builder.HasOne<WriteOff>().WithMany().HasForeignKey(d => d.WriteOffId);
        builder.HasMany(d => d.Assets).WithOne().HasForeignKey(a => a.DestructionId);
        builder.HasIndex(d => new { d.WriteOffId, d.Id });
    }
}

internal sealed class DestroyedAssetConfiguration : IEntityTypeConfiguration<DestroyedAsset>
{
    public void Configure(EntityTypeBuilder<DestroyedAsset> builder)
    {
        builder.ToTable("Inventory_DestroyedAssets");
        builder.HasOne<Asset>().WithMany().HasForeignKey(a => a.AssetId);

        // A thing is destroyed once.
        builder.HasIndex(a => a.AssetId).IsUnique();
    }
}

internal sealed class LossReportConfiguration : IEntityTypeConfiguration<LossReport>
{
    public void Configure(EntityTypeBuilder<LossReport> builder)
    {
        builder.ToTable("Inventory_LossReports", t =>
            t.HasCheckConstraint("CK_Inventory_LossReports_Police", "\"Kind\" <> 'Stolen' OR (\"PoliceNumber\" IS NOT NULL AND \"PoliceDate\" IS NOT NULL)"));
        builder.Property(r => r.Number).Code(20);
        builder.Property(r => r.AssetTag).Code(200);
        builder.Property(r => r.AssetName).HumanText(200);
        builder.Property(r => r.Place).HumanText(200);
        builder.Property(r => r.PoliceNumber).HumanTextOrNull(60);
        builder.Property(r => r.Room).HumanTextOrNull(80);
        builder.Property(r => r.ReportedByName).HumanText(450);
        builder.Property(r => r.EndedByName).HumanTextOrNull(450);
        builder.Property(r => r.FoundNote).HumanTextOrNull(1000);
        builder.HasOne(r => r.Asset).WithMany().HasForeignKey(r => r.AssetId);
        builder.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(r => r.ReportedById);
        builder.HasIndex(r => r.Number).IsUnique();

        // What is missing is missing once.
        builder.HasIndex(r => r.AssetId, "IX_Inventory_LossReports_Open").IsUnique().HasFilter("\"Status\" = 'Open'");
        builder.HasIndex(r => new { r.AssetId, r.Id });
        builder.HasIndex(r => new { r.Status, r.Id });
    }
}
