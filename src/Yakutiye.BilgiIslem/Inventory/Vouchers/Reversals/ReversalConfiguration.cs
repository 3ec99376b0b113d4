using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers.Reversals;

internal sealed class ReversalRequestConfiguration : IEntityTypeConfiguration<ReversalRequest>
{
    public void Configure(EntityTypeBuilder<ReversalRequest> builder)
    {
        builder.ToTable("Inventory_ReversalRequests", t => t.HasCheckConstraint("CK_Inventory_ReversalRequests_Approver", "\"Status\" <> 'Approved' OR \"DecidedById\" <> \"RequestedById\""));
        builder.Property(r => r.Reason).HumanText(1000);
        builder.Property(r => r.RequestedByName).HumanText(450);
        builder.Property(r => r.DecidedByName).HumanTextOrNull(450);
        builder.Property(r => r.Answer).HumanTextOrNull(1000);
        builder.HasOne(r => r.Voucher).WithMany().HasForeignKey(r => r.VoucherId);
        builder.HasOne<Voucher>().WithMany().HasForeignKey(r => r.ReversalId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(r => r.RequestedById);
        builder.HasIndex(r => r.VoucherId, "IX_Inventory_ReversalRequests_Open").IsUnique().HasFilter("\"Status\" = 'Submitted'");
        builder.HasIndex(r => new { r.Status, r.Id });
    }
}
