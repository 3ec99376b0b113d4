using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.WriteOffs;

internal sealed class WriteOffConfiguration : IEntityTypeConfiguration<WriteOff>
{
    /// <summary>Nobody approves his own proposal, and nothing is off the books without approval and voucher (M8.13, BR-10).</summary>
    internal const string ApproverIsAnother = "\"ApprovedById\" IS NULL OR \"ApprovedById\" <> \"ProposedById\"";

    internal const string CompletedIsApproved =
        "\"Status\" <> 'Completed' OR (\"ApprovedById\" IS NOT NULL AND \"ExitVoucherId\" IS NOT NULL)";

    public void Configure(EntityTypeBuilder<WriteOff> builder)
    {
        builder.ToTable("Inventory_WriteOffs", t =>
        {
            t.HasCheckConstraint("CK_Inventory_WriteOffs_Approver", ApproverIsAnother);
            t.HasCheckConstraint("CK_Inventory_WriteOffs_Completed", CompletedIsApproved);
        });
        builder.Property(w => w.Number).Code(20);
        builder.Property(w => w.Reason).HumanText(2000);
        builder.Property(w => w.ProposedByName).HumanText(450);
        builder.Property(w => w.ReportNumber).HumanTextOrNull(60);
        builder.Property(w => w.NamedByName).HumanTextOrNull(450);
        builder.Property(w => w.ApprovedByName).HumanTextOrNull(450);
        builder.Property(w => w.EndedByName).HumanTextOrNull(450);
        builder.HasOne(w => w.Warehouse).WithMany().HasForeignKey(w => w.WarehouseId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(w => w.ProposedById);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(w => w.ApprovedById);
        builder.HasOne<Voucher>().WithMany().HasForeignKey(w => w.ExitVoucherId);
        builder.HasMany(w => w.Lines).WithOne().HasForeignKey(l => l.WriteOffId);
        builder.HasMany(w => w.Seats).WithOne().HasForeignKey(s => s.WriteOffId);
        builder.HasMany(w => w.Votes).WithOne().HasForeignKey(v => v.WriteOffId);
        builder.HasMany(w => w.Events).WithOne().HasForeignKey(e => e.WriteOffId);
        builder.Ignore(w => w.Members).Ignore(w => w.VotesNow);
        builder.HasIndex(w => w.Number).IsUnique();
        builder.HasIndex(w => new { w.Status, w.Id });
        builder.HasIndex(w => new { w.Cause, w.Id });
        builder.HasIndex(w => new { w.ProposedAt, w.Id });
        builder.HasIndex(w => w.EndedAt);
    }
}

internal sealed class WriteOffLineConfiguration : IEntityTypeConfiguration<WriteOffLine>
{
    public void Configure(EntityTypeBuilder<WriteOffLine> builder)
    {
        builder.ToTable("Inventory_WriteOffLines");
        builder.Property(l => l.RegistryNumber).Code(200);
        builder.Property(l => l.Name).HumanText(200);
        builder.Property(l => l.Reason).HumanText(500);
        builder.Property(l => l.Condition).HumanTextOrNull(300);
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.AssetId);
        builder.HasIndex(l => new { l.WriteOffId, l.AssetId }).IsUnique();
        builder.HasIndex(l => l.AssetId);
    }
}

internal sealed class CommissionMemberConfiguration : IEntityTypeConfiguration<CommissionMember>
{
    public void Configure(EntityTypeBuilder<CommissionMember> builder)
    {
        builder.ToTable("Inventory_CommissionMembers");
        builder.Property(m => m.Name).HumanText(200);
        builder.Property(m => m.Title).HumanTextOrNull(200);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(m => m.UserId);
        builder.HasIndex(m => m.WriteOffId);
        builder.HasIndex(m => new { m.UserId, m.WriteOffId });
    }
}

internal sealed class WriteOffVoteConfiguration : IEntityTypeConfiguration<WriteOffVote>
{
    public void Configure(EntityTypeBuilder<WriteOffVote> builder)
    {
        builder.ToTable("Inventory_WriteOffVotes", t =>
            t.HasCheckConstraint("CK_Inventory_WriteOffVotes_Dissent", "\"IsFor\" = 1 OR \"Dissent\" IS NOT NULL"));
        builder.Property(v => v.ByName).HumanText(450);
        builder.Property(v => v.Dissent).HumanTextOrNull(2000);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(v => v.UserId);

        // One vote in a round, whoever sends it twice.
        builder.HasIndex(v => new { v.WriteOffId, v.Round, v.UserId }).IsUnique();
    }
}

internal sealed class WriteOffEventConfiguration : IEntityTypeConfiguration<WriteOffEvent>
{
    public void Configure(EntityTypeBuilder<WriteOffEvent> builder)
    {
        builder.ToTable("Inventory_WriteOffEvents").NotAudited();
        builder.Property(e => e.Text).HumanText(1000);
        builder.Property(e => e.ByName).HumanText(450);
        builder.HasIndex(e => new { e.WriteOffId, e.Id });
    }
}
