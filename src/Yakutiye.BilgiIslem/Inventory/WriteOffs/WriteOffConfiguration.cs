using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

internal sealed class WriteOffConfiguration : IEntityTypeConfiguration<WriteOff>
{
    public void Configure(EntityTypeBuilder<WriteOff> builder)
    {
        builder.ToTable("Inventory_WriteOffs");
        builder.Property(w => w.Number).Code(20);
        builder.Property(w => w.Reason).HumanText(2000);
        builder.Property(w => w.ProposedByName).HumanText(450);
        builder.Property(w => w.ProvenBy).HumanTextOrNull(300);
        builder.Property(w => w.NamedByName).HumanTextOrNull(450);
        builder.Property(w => w.ApprovedByName).HumanTextOrNull(450);
        builder.HasOne(w => w.Warehouse).WithMany().HasForeignKey(w => w.WarehouseId);
        builder.HasOne<CountCampaign>().WithMany().HasForeignKey(w => w.CampaignId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(w => w.ProposedById);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(w => w.ApprovedById);
        builder.HasOne<Voucher>().WithMany().HasForeignKey(w => w.VoucherId);
        builder.HasMany(w => w.Lines).WithOne().HasForeignKey(l => l.WriteOffId);
        builder.HasMany(w => w.Members).WithOne().HasForeignKey(m => m.WriteOffId);
        builder.HasMany(w => w.Votes).WithOne().HasForeignKey(v => v.WriteOffId);
        builder.HasIndex(w => w.Number).IsUnique();
        builder.HasIndex(w => new { w.Status, w.Id });
        builder.HasIndex(w => new { w.EndedAt, w.Id });
    }
}

internal sealed class WriteOffLineConfiguration : IEntityTypeConfiguration<WriteOffLine>
{
    public void Configure(EntityTypeBuilder<WriteOffLine> builder)
    {
        builder.ToTable("Inventory_WriteOffLines");
        builder.Property(l => l.RegistryNumber).CodeOrNull(40);
        builder.Property(l => l.Name).HumanText(410);
        builder.Property(l => l.Condition).HumanTextOrNull(500);
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.AssetId);
        builder.HasOne(l => l.Code).WithMany().HasForeignKey(l => l.CodeId);
        builder.HasIndex(l => new { l.WriteOffId, l.AssetId }).IsUnique();
        builder.HasIndex(l => l.AssetId);
    }
}

internal sealed class WriteOffMemberConfiguration : IEntityTypeConfiguration<WriteOffMember>
{
    public void Configure(EntityTypeBuilder<WriteOffMember> builder)
    {
        builder.ToTable("Inventory_WriteOffMembers");
        builder.Property(m => m.Name).HumanText(200);
        builder.Property(m => m.Title).HumanTextOrNull(200);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(m => m.PersonId);
        builder.HasIndex(m => new { m.WriteOffId, m.PersonId }).IsUnique();
        builder.HasIndex(m => m.PersonId);
    }
}

internal sealed class WriteOffVoteConfiguration : IEntityTypeConfiguration<WriteOffVote>
{
    public void Configure(EntityTypeBuilder<WriteOffVote> builder)
    {
        builder.ToTable("Inventory_WriteOffVotes");
        builder.Property(v => v.ByName).HumanText(450);
        builder.Property(v => v.Dissent).HumanTextOrNull(1000);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(v => v.PersonId);
        builder.HasIndex(v => new { v.WriteOffId, v.Round, v.PersonId }).IsUnique();
    }
}

internal sealed class WipeRecordConfiguration : IEntityTypeConfiguration<WipeRecord>
{
    public void Configure(EntityTypeBuilder<WipeRecord> builder)
    {
        builder.ToTable("Inventory_WipeRecords");
        builder.Property(w => w.MediaSerial).Code(80);
        builder.Property(w => w.Tool).HumanText(120);
        builder.Property(w => w.Witness).HumanText(200);
        builder.Property(w => w.Note).HumanTextOrNull(1000);
        builder.Property(w => w.ByName).HumanText(450);
        builder.HasOne<WriteOff>().WithMany().HasForeignKey(w => w.WriteOffId);
        builder.HasOne(w => w.Asset).WithMany().HasForeignKey(w => w.AssetId);
        builder.HasIndex(w => new { w.WriteOffId, w.Id });
    }
}

internal sealed class UsablePartConfiguration : IEntityTypeConfiguration<UsablePart>
{
    public void Configure(EntityTypeBuilder<UsablePart> builder)
    {
        builder.ToTable("Inventory_UsableParts");
        builder.Property(p => p.Name).HumanText(200);
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
        builder.Property(d => d.Witnesses).HumanText(500);
        builder.Property(d => d.ByName).HumanText(450);
        builder.Property(d => d.AssetIds).HasConversion(
            ids => JsonSerializer.Serialize(ids, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<int>>(json, JsonSerializerOptions.Default) ?? new(),
            new ValueComparer<IReadOnlyList<int>>((a, b) => a!.SequenceEqual(b!), a => a.Count, a => a.ToList()));
        builder.HasOne<WriteOff>().WithMany().HasForeignKey(d => d.WriteOffId);
        builder.HasIndex(d => new { d.WriteOffId, d.Id });
    }
}

internal sealed class LossReportConfiguration : IEntityTypeConfiguration<LossReport>
{
    public void Configure(EntityTypeBuilder<LossReport> builder)
    {
        builder.ToTable("Inventory_LossReports");
        builder.Property(r => r.Number).Code(20);
        builder.Property(r => r.Place).HumanText(200);
        builder.Property(r => r.How).HumanText(2000);
        builder.Property(r => r.PoliceNumber).HumanTextOrNull(80);
        builder.Property(r => r.ReportedByName).HumanText(450);
        builder.Property(r => r.FoundNote).HumanTextOrNull(1000);
        builder.Property(r => r.FoundByName).HumanTextOrNull(450);
        builder.HasOne(r => r.Asset).WithMany().HasForeignKey(r => r.AssetId);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.AssetId, r.Id });
    }
}
