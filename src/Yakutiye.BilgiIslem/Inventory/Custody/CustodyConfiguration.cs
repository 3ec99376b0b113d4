using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Inventory.Custody;

internal sealed class CustodyDocumentConfiguration : IEntityTypeConfiguration<CustodyDocument>
{
    public void Configure(EntityTypeBuilder<CustodyDocument> builder)
    {
        builder.ToTable("Inventory_CustodyDocuments");
        builder.Property(d => d.Number).Code(20);
        builder.Property(d => d.Room).HumanTextOrNull(80);
        builder.Property(d => d.EventName).HumanTextOrNull(200);
        builder.Property(d => d.Note).HumanTextOrNull(1000);
        builder.Property(d => d.Answer).HumanTextOrNull(1000);
        builder.Property(d => d.AnsweredByName).HumanTextOrNull(450);
        builder.Property(d => d.HandedOverByName).HumanText(450);
        builder.HasOne(d => d.Order).WithMany().HasForeignKey(d => d.OrderId);
        builder.HasOne(d => d.Person).WithMany().HasForeignKey(d => d.PersonId);
        builder.HasOne(d => d.FromPerson).WithMany().HasForeignKey(d => d.FromPersonId);
        builder.HasOne(d => d.Unit).WithMany().HasForeignKey(d => d.UnitId);
        builder.HasOne(d => d.Warehouse).WithMany().HasForeignKey(d => d.WarehouseId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(d => d.HandedOverById);
        builder.HasOne(d => d.Acceptance).WithOne().HasForeignKey<CustodyAcceptance>(a => a.DocumentId);
        builder.HasMany(d => d.Lines).WithOne(l => l.Document).HasForeignKey(l => l.DocumentId);
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => new { d.Status, d.Id });
        builder.HasIndex(d => new { d.PersonId, d.Id });
        builder.HasIndex(d => new { d.UnitId, d.Id });
        builder.HasIndex(d => d.OrderId);
    }
}

internal sealed class CustodyLineConfiguration : IEntityTypeConfiguration<CustodyLine>
{
    public void Configure(EntityTypeBuilder<CustodyLine> builder)
    {
        builder.ToTable("Inventory_CustodyLines").NotAudited();
        builder.Property(l => l.RegistryNumber).CodeOrNull(40);
        builder.Property(l => l.Name).HumanText(200);
        builder.Property(l => l.Brand).HumanTextOrNull(80);
        builder.Property(l => l.Model).HumanTextOrNull(120);
        builder.Property(l => l.Serial).CodeOrNull(80);
        builder.Property(l => l.Features).HumanText(500);
        builder.Property(l => l.Note).HumanTextOrNull(300);
        builder.Property(l => l.Accessories).HasConversion(
            items => JsonSerializer.Serialize(items, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<string>>(json, JsonSerializerOptions.Default) ?? new(),
            new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), a => a.Count, a => a.ToList()));
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.AssetId);
        builder.HasOne(l => l.OrderLine).WithMany().HasForeignKey(l => l.OrderLineId);

        // A device waits for one recipient, and is in one zimmet.
        builder.HasIndex(l => l.AssetId, "IX_Inventory_CustodyLines_Pending").IsUnique().HasFilter("\"State\" = 'Pending'");
        builder.HasIndex(l => l.AssetId, "IX_Inventory_CustodyLines_Held").IsUnique().HasFilter("\"State\" = 'Held'");
        builder.HasIndex(l => new { l.AssetId, l.Id });
        builder.HasIndex(l => new { l.DocumentId, l.Order }).IsUnique();
    }
}

internal sealed class CustodyAcceptanceConfiguration : IEntityTypeConfiguration<CustodyAcceptance>
{
    public void Configure(EntityTypeBuilder<CustodyAcceptance> builder)
    {
        builder.ToTable("Inventory_CustodyAcceptances");
        builder.Property(a => a.ByName).HumanText(450);
        builder.Property(a => a.PresentNames).HumanTextOrNull(300);
        builder.Property(a => a.PaperSha256).Code(64);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(a => a.ById);
    }
}

internal sealed class CustodyReturnConfiguration : IEntityTypeConfiguration<CustodyReturn>
{
    public void Configure(EntityTypeBuilder<CustodyReturn> builder)
    {
        builder.ToTable("Inventory_CustodyReturns");
        builder.Property(r => r.Number).Code(20);
        builder.Property(r => r.Note).HumanTextOrNull(1000);
        builder.Property(r => r.TakenByName).HumanText(450);
        builder.Property(r => r.ConfirmedByName).HumanTextOrNull(450);
        builder.Property(r => r.PresentNames).HumanTextOrNull(300);
        builder.Property(r => r.PaperSha256).CodeOrNull(64);
        builder.HasOne(r => r.Warehouse).WithMany().HasForeignKey(r => r.WarehouseId);
        builder.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(r => r.TakenById);
        builder.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.ReturnId);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.PersonId, r.Id });
    }
}

internal sealed class CustodyReturnLineConfiguration : IEntityTypeConfiguration<CustodyReturnLine>
{
    public void Configure(EntityTypeBuilder<CustodyReturnLine> builder)
    {
        builder.ToTable("Inventory_CustodyReturnLines").NotAudited();
        builder.Property(l => l.RegistryNumber).CodeOrNull(40);
        builder.Property(l => l.Name).HumanText(200);
        builder.Property(l => l.Brand).HumanTextOrNull(80);
        builder.Property(l => l.Model).HumanTextOrNull(120);
        builder.Property(l => l.Serial).CodeOrNull(80);
        builder.Property(l => l.Missing).HumanTextOrNull(300);
        builder.Property(l => l.Note).HumanTextOrNull(300);
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.AssetId);
        builder.HasOne(l => l.Document).WithMany().HasForeignKey(l => l.DocumentId);
        builder.HasIndex(l => new { l.ReturnId, l.Order }).IsUnique();
    }
}

internal sealed class CustodyObjectionConfiguration : IEntityTypeConfiguration<CustodyObjection>
{
    public void Configure(EntityTypeBuilder<CustodyObjection> builder)
    {
        builder.ToTable("Inventory_CustodyObjections");
        builder.Property(o => o.Note).HumanText(1000);
        builder.Property(o => o.SettledByName).HumanTextOrNull(450);
        builder.Property(o => o.Resolution).HumanTextOrNull(1000);
        builder.HasOne(o => o.Asset).WithMany().HasForeignKey(o => o.AssetId);
        builder.HasOne(o => o.Person).WithMany().HasForeignKey(o => o.PersonId);
        builder.HasIndex(o => new { o.AssetId, o.PersonId }, "IX_Inventory_CustodyObjections_Open").IsUnique().HasFilter("\"SettledAt\" IS NULL");
        builder.HasIndex(o => new { o.SettledAt, o.Id });
    }
}

internal sealed class LoanReminderConfiguration : IEntityTypeConfiguration<LoanReminder>
{
    public void Configure(EntityTypeBuilder<LoanReminder> builder)
    {
        builder.ToTable("Inventory_LoanReminders").NotAudited();
        builder.HasIndex(r => new { r.AssetId, r.Until, r.Step }).IsUnique();
    }
}
