using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Firms;
using Yakutiye.BilgiIslem.Inventory.Orders;
using Yakutiye.BilgiIslem.Inventory.Vouchers;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

internal sealed class AssetConfiguration : IEntityTypeConfiguration<Asset>
{
    public void Configure(EntityTypeBuilder<Asset> builder)
    {
        builder.ToTable("Inventory_Assets", t => t.HasCheckConstraint("CK_Inventory_Assets_Order", AssetPlaces.OfAsset));
        builder.ToTable(t => t.HasTrigger("Inventory_Assets_Order_Update"));
        builder.Property(a => a.RegistryNumber).CodeOrNull(40);
        builder.Property(a => a.Name).HumanText(200);
        builder.Property(a => a.Brand).HumanTextOrNull(80);
        builder.Property(a => a.Model).HumanTextOrNull(120);
        builder.Property(a => a.Serial).CodeOrNull(80);
        builder.Property(a => a.FormerSerial).CodeOrNull(80);
        builder.Property(a => a.Room).HumanTextOrNull(80);
        builder.Property(a => a.InvoiceNumber).CodeOrNull(40);
        builder.Property(a => a.Facts).HasConversion(
            facts => JsonSerializer.Serialize(facts, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<TechnicalFact>>(json, JsonSerializerOptions.Default) ?? new(),
            new ValueComparer<IReadOnlyList<TechnicalFact>>((a, b) => a!.SequenceEqual(b!), a => a.Count, a => a.ToList()));
        builder.Property(a => a.Accessories).HasConversion(
            items => JsonSerializer.Serialize(items, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<string>>(json, JsonSerializerOptions.Default) ?? new(),
            new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), a => a.Count, a => a.ToList()));
        Relate(builder);
        Index(builder);
    }

    private static void Relate(EntityTypeBuilder<Asset> builder)
    {
        builder.HasOne(a => a.Code).WithMany().HasForeignKey(a => a.CodeId);
        builder.HasOne(a => a.BookUnit).WithMany().HasForeignKey(a => a.BookUnitId);
        builder.HasOne(a => a.Warehouse).WithMany().HasForeignKey(a => a.WarehouseId);
        builder.HasOne<Warehouse>().WithMany().HasForeignKey(a => a.TakenInWarehouseId);
        builder.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
        builder.HasOne(a => a.Unit).WithMany().HasForeignKey(a => a.UnitId);
        builder.HasOne(a => a.OrderLine).WithMany().HasForeignKey(a => a.OrderLineId);
        builder.HasOne<Firm>().WithMany().HasForeignKey(a => a.FirmId);
        builder.HasOne<Firm>().WithMany().HasForeignKey(a => a.SupplierId);
        builder.HasOne<FirmContract>().WithMany().HasForeignKey(a => a.ContractId);
        builder.HasOne(a => a.EntryVoucher).WithMany().HasForeignKey(a => a.EntryVoucherId);
        builder.HasOne<Voucher>().WithMany().HasForeignKey(a => a.ExitVoucherId);
        builder.HasMany(a => a.Spans).WithOne().HasForeignKey(s => s.AssetId);
        builder.HasMany(a => a.Events).WithOne().HasForeignKey(e => e.AssetId);
    }

    private static void Index(EntityTypeBuilder<Asset> builder)
    {
        builder.HasIndex(a => a.RegistryNumber).IsUnique();
        builder.HasIndex(a => new { a.Brand, a.Serial }).IsUnique();
        builder.HasIndex(a => a.Serial);
        builder.HasIndex(a => new { a.State, a.Id });
        builder.HasIndex(a => new { a.PersonId, a.State, a.Id });
        builder.HasIndex(a => new { a.UnitId, a.State, a.Id });
        builder.HasIndex(a => new { a.WarehouseId, a.State, a.Id });
        builder.HasIndex(a => new { a.CodeId, a.State, a.Id });
        builder.HasIndex(a => new { a.Kind, a.State, a.Id });
        builder.HasIndex(a => new { a.WarrantyEndsOn, a.Id });
        builder.HasIndex(a => new { a.AcquiredOn, a.Id });
        builder.HasIndex(a => a.Until);
    }
}

internal sealed class AssetSpanConfiguration : IEntityTypeConfiguration<AssetSpan>
{
    public void Configure(EntityTypeBuilder<AssetSpan> builder)
    {
        builder.ToTable("Inventory_AssetSpans", t => t.HasCheckConstraint("CK_Inventory_AssetSpans_Order", AssetPlaces.OfSpan)).NotAudited();
        builder.ToTable(t => t.HasTrigger("Inventory_AssetSpans_Order_Insert"));
        builder.Property(s => s.Room).HumanTextOrNull(80);
        builder.Property(s => s.DocumentType).CodeOrNull(40);
        builder.Property(s => s.ByName).HumanText(450);
        builder.HasOne<Warehouse>().WithMany().HasForeignKey(s => s.WarehouseId);
        builder.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId);
        builder.HasOne(s => s.Unit).WithMany().HasForeignKey(s => s.UnitId);
        builder.HasOne<Firm>().WithMany().HasForeignKey(s => s.FirmId);
        builder.HasOne<OrderLine>().WithMany().HasForeignKey(s => s.OrderLineId);

        // Exactly one holder or place at any time.
        builder.HasIndex(s => s.AssetId, "IX_Inventory_AssetSpans_Open").IsUnique().HasFilter("\"To\" IS NULL");
        builder.HasIndex(s => new { s.AssetId, s.Id });
        builder.HasIndex(s => new { s.PersonId, s.Id });
    }
}

internal sealed class AssetEventConfiguration : IEntityTypeConfiguration<AssetEvent>
{
    public void Configure(EntityTypeBuilder<AssetEvent> builder)
    {
        builder.ToTable("Inventory_AssetEvents").NotAudited();
        builder.Property(e => e.ByName).HumanText(450);
        builder.Property(e => e.DocumentType).CodeOrNull(40);
        builder.HasIndex(e => new { e.AssetId, e.Id });
    }
}
