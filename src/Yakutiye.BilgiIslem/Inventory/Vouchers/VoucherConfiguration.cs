using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Vouchers;

internal sealed class VoucherConfiguration : IEntityTypeConfiguration<Voucher>
{
    public void Configure(EntityTypeBuilder<Voucher> builder)
    {
        builder.ToTable("Inventory_Vouchers", t => t.HasTrigger("Inventory_Vouchers_Immutable_Update"));
        builder.Property(v => v.BaseNumber).HumanText(60);
        builder.Property(v => v.Counterpart).HumanText(300);
        builder.Property(v => v.Note).HumanTextOrNull(1000);
        builder.Property(v => v.PostedByName).HumanText(450);
        builder.Property(v => v.OfficialNumber).CodeOrNull(40);
        builder.HasOne<Unit>().WithMany().HasForeignKey(v => v.UnitId);
        builder.HasOne(v => v.Warehouse).WithMany().HasForeignKey(v => v.WarehouseId);
        builder.HasOne<Firm>().WithMany().HasForeignKey(v => v.FirmId);
        builder.HasOne<Voucher>().WithOne().HasForeignKey<Voucher>(v => v.ReversesId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(v => v.PostedById);
        builder.HasMany(v => v.Lines).WithOne().HasForeignKey(l => l.VoucherId);
        builder.HasIndex(v => new { v.FiscalYear, v.Number }).IsUnique();
        builder.HasIndex(v => new { v.Date, v.Id });
    }
}

internal sealed class VoucherLineConfiguration : IEntityTypeConfiguration<VoucherLine>
{
    public void Configure(EntityTypeBuilder<VoucherLine> builder)
    {
        builder.ToTable("Inventory_VoucherLines", t => t.HasTrigger("Inventory_VoucherLines_Immutable")).NotAudited();
        builder.Property(l => l.Name).HumanText(200);
        builder.Property(l => l.MeasureUnit).HumanText(20);
        builder.Property(l => l.RegistryNumber).CodeOrNull(40);
        builder.HasOne(l => l.Code).WithMany().HasForeignKey(l => l.CodeId);
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.AssetId);
        builder.HasIndex(l => new { l.VoucherId, l.Order }).IsUnique();
        builder.HasIndex(l => l.AssetId);
    }
}
