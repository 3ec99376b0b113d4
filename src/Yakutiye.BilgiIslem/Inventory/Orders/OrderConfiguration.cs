using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

internal sealed class MoveRequestConfiguration : IEntityTypeConfiguration<MoveRequest>
{
    public void Configure(EntityTypeBuilder<MoveRequest> builder)
    {
        builder.ToTable("Inventory_MoveRequests", t => t.HasTrigger("Inventory_MoveRequests_Immutable_Update"));
        builder.Property(r => r.Number).Code(20);
        builder.Property(r => r.RequestedByName).HumanText(450);
        builder.Property(r => r.DecidedByName).HumanTextOrNull(450);
        builder.Property(r => r.Reason).HumanText(1000);
        builder.Property(r => r.Answer).HumanTextOrNull(1000);
        builder.Property(r => r.Room).HumanTextOrNull(80);
        builder.Property(r => r.EventName).HumanTextOrNull(200);
        builder.HasOne(r => r.RequestedBy).WithMany().HasForeignKey(r => r.RequestedById);
        builder.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
        builder.HasOne(r => r.FromPerson).WithMany().HasForeignKey(r => r.FromPersonId);
        builder.HasOne(r => r.Unit).WithMany().HasForeignKey(r => r.UnitId);
        builder.HasOne(r => r.Warehouse).WithMany().HasForeignKey(r => r.WarehouseId);
        builder.HasOne<Firm>().WithMany().HasForeignKey(r => r.FirmId);
        builder.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.MoveRequestId);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.Status, r.Id });
        builder.HasIndex(r => new { r.RequestedById, r.Id });
        builder.HasIndex(r => new { r.UnitId, r.Id });
    }
}

internal sealed class MoveRequestLineConfiguration : IEntityTypeConfiguration<MoveRequestLine>
{
    public void Configure(EntityTypeBuilder<MoveRequestLine> builder)
    {
        builder.ToTable("Inventory_MoveRequestLines", t => t.HasTrigger("Inventory_MoveRequestLines_Sealed_Insert"));
        builder.Property(l => l.Note).HumanTextOrNull(300);
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.AssetId);
        builder.HasOne(l => l.Code).WithMany().HasForeignKey(l => l.CodeId);
    }
}

internal sealed class WrittenOrderConfiguration : IEntityTypeConfiguration<WrittenOrder>
{
    public void Configure(EntityTypeBuilder<WrittenOrder> builder)
    {
        builder.ToTable("Inventory_WrittenOrders", t => t.HasCheckConstraint("CK_Inventory_WrittenOrders_Signer", "\"SignedById\" <> \"RequestedById\""));
        builder.ToTable(t => t.HasTrigger("Inventory_WrittenOrders_Immutable_Update"));
        builder.Property(o => o.Number).Code(20);
        builder.Property(o => o.SignedByName).HumanText(450);
        builder.Property(o => o.CancelReason).HumanTextOrNull(1000);
        builder.HasOne(o => o.Request).WithOne().HasForeignKey<WrittenOrder>(o => o.RequestId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(o => o.SignedById);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(o => o.RequestedById);
        builder.HasMany(o => o.Lines).WithOne(l => l.Order).HasForeignKey(l => l.OrderId);
        builder.HasIndex(o => o.Number).IsUnique();
        builder.HasIndex(o => new { o.Date, o.Id });
    }
}

internal sealed class OrderLineConfiguration : IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<OrderLine> builder)
    {
        builder.ToTable("Inventory_OrderLines", t => t.HasCheckConstraint("CK_Inventory_OrderLines_Taken", "\"Taken\" >= 0 AND \"Taken\" <= \"Quantity\""));
        builder.ToTable(t => t.HasTrigger("Inventory_OrderLines_Immutable_Update"));
        builder.Property(l => l.OrderNumber).Code(20);
        builder.Property(l => l.Room).HumanTextOrNull(80);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(l => l.PersonId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(l => l.UnitId);
        builder.HasOne<Warehouse>().WithMany().HasForeignKey(l => l.WarehouseId);
        builder.HasOne<Firm>().WithMany().HasForeignKey(l => l.FirmId);
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.AssetId);
        builder.HasOne(l => l.Code).WithMany().HasForeignKey(l => l.CodeId);
        builder.HasIndex(l => l.OrderId);
    }
}
