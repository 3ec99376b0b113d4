using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

internal sealed class CountCampaignConfiguration : IEntityTypeConfiguration<CountCampaign>
{
    public void Configure(EntityTypeBuilder<CountCampaign> builder)
    {
        builder.ToTable("Inventory_Counts");
        builder.Property(c => c.Number).Code(20);
        builder.Property(c => c.Note).HumanTextOrNull(1000);
        builder.Property(c => c.CreatedByName).HumanText(450);
        builder.Property(c => c.NamedByName).HumanTextOrNull(450);
        builder.Property(c => c.EndedByName).HumanTextOrNull(450);
        builder.Property(c => c.CancelReason).HumanTextOrNull(1000);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(c => c.CreatedById);
        builder.HasMany(c => c.Scope).WithOne().HasForeignKey(s => s.CampaignId);
        builder.HasMany(c => c.Members).WithOne().HasForeignKey(m => m.CampaignId);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.Status, c.Id });
        builder.HasIndex(c => new { c.Kind, c.Year, c.Id });
    }
}

internal sealed class CountScopeConfiguration : IEntityTypeConfiguration<CountScope>
{
    public void Configure(EntityTypeBuilder<CountScope> builder)
    {
        builder.ToTable("Inventory_CountScopes");
        builder.Property(s => s.Room).HumanTextOrNull(80);
        builder.HasOne<Warehouse>().WithMany().HasForeignKey(s => s.WarehouseId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.UnitId);
    }
}

internal sealed class CountMemberConfiguration : IEntityTypeConfiguration<CountMember>
{
    public void Configure(EntityTypeBuilder<CountMember> builder)
    {
        builder.ToTable("Inventory_CountMembers");
        builder.Property(m => m.Name).HumanText(200);
        builder.Property(m => m.Title).HumanTextOrNull(200);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(m => m.PersonId);
        builder.HasIndex(m => new { m.CampaignId, m.PersonId }).IsUnique();
    }
}

internal sealed class CountPlaceConfiguration : IEntityTypeConfiguration<CountPlace>
{
    public void Configure(EntityTypeBuilder<CountPlace> builder)
    {
        builder.ToTable("Inventory_CountPlaces").NotAudited();
        builder.Property(p => p.Room).HumanTextOrNull(80);
        builder.Property(p => p.Name).HumanText(300);
        builder.HasOne<CountCampaign>().WithMany().HasForeignKey(p => p.CampaignId);
        builder.HasOne<Warehouse>().WithMany().HasForeignKey(p => p.WarehouseId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId);
        builder.HasIndex(p => new { p.CampaignId, p.Id });
    }
}

// The lines tell their own story, and there are thousands of them: the scans are the trail.
internal sealed class CountLineConfiguration : IEntityTypeConfiguration<CountLine>
{
    public void Configure(EntityTypeBuilder<CountLine> builder)
    {
        builder.ToTable("Inventory_CountLines").NotAudited();
        builder.Property(l => l.RegistryNumber).CodeOrNull(40);
        builder.Property(l => l.Serial).CodeOrNull(80);
        builder.Property(l => l.Name).HumanText(410);
        builder.Property(l => l.PersonName).HumanTextOrNull(200);
        builder.Property(l => l.Room).HumanTextOrNull(80);
        builder.Property(l => l.CountedByName).HumanTextOrNull(450);
        builder.HasOne<CountCampaign>().WithMany().HasForeignKey(l => l.CampaignId);
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.AssetId);
        builder.HasOne(l => l.Code).WithMany().HasForeignKey(l => l.CodeId);
        builder.HasOne(l => l.Place).WithMany().HasForeignKey(l => l.PlaceId);
        builder.HasOne(l => l.FoundPlace).WithMany().HasForeignKey(l => l.FoundPlaceId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(l => l.PersonId);

        // One result for each movable, however often its label is read.
        builder.HasIndex(l => new { l.CampaignId, l.AssetId }).IsUnique();
        builder.HasIndex(l => new { l.CampaignId, l.Result, l.PlaceId, l.Id });
        builder.HasIndex(l => l.AssetId);
    }
}

internal sealed class CountFindConfiguration : IEntityTypeConfiguration<CountFind>
{
    public void Configure(EntityTypeBuilder<CountFind> builder)
    {
        builder.ToTable("Inventory_CountFinds").NotAudited();
        builder.Property(f => f.Tag).Code(CountFind.MaxTag);
        builder.Property(f => f.FoundByName).HumanText(450);
        builder.HasOne<CountCampaign>().WithMany().HasForeignKey(f => f.CampaignId);
        builder.HasOne(f => f.Asset).WithMany().HasForeignKey(f => f.AssetId);
        builder.HasOne(f => f.Place).WithMany().HasForeignKey(f => f.PlaceId);
        builder.HasIndex(f => new { f.CampaignId, f.Tag }).IsUnique();
    }
}

internal sealed class CountScanConfiguration : IEntityTypeConfiguration<CountScan>
{
    public void Configure(EntityTypeBuilder<CountScan> builder)
    {
        builder.ToTable("Inventory_CountScans").NotAudited();
        builder.Property(s => s.Tag).Code(CountFind.MaxTag);
        builder.Property(s => s.ByName).HumanText(450);
        builder.HasOne<CountCampaign>().WithMany().HasForeignKey(s => s.CampaignId);
        builder.HasOne<CountPlace>().WithMany().HasForeignKey(s => s.PlaceId);
        builder.HasOne<Asset>().WithMany().HasForeignKey(s => s.AssetId);
        builder.HasIndex(s => s.ClientKey).IsUnique();
        builder.HasIndex(s => new { s.CampaignId, s.Id });
    }
}
