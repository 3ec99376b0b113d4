using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Firms;

internal sealed class FirmConfiguration : IEntityTypeConfiguration<Firm>
{
    public void Configure(EntityTypeBuilder<Firm> builder)
    {
        builder.ToTable("Firms_Firms");
        builder.Property(f => f.Name).HumanText(200);
        builder.Property(f => f.TaxOffice).HumanTextOrNull(100);
        builder.Property(f => f.TaxNumber).CodeOrNull(11);
        builder.Property(f => f.Phone).CodeOrNull(40);
        builder.Property(f => f.Email).CodeOrNull(200);
        builder.Property(f => f.Web).CodeOrNull(200);
        builder.Property(f => f.Address).HumanTextOrNull(500);
        builder.Property(f => f.Notes).HumanTextOrNull(2000);
        builder.Property(f => f.CloseReason).HumanTextOrNull(500);
        builder.HasMany(f => f.Contacts).WithOne().HasForeignKey(c => c.FirmId);
        builder.HasMany(f => f.Contracts).WithOne(c => c.Firm).HasForeignKey(c => c.FirmId);
        builder.HasIndex(f => f.TaxNumber).IsUnique();
        builder.HasIndex(f => new { f.ClosedAt, f.Name });
        builder.HasIndex(f => f.Name);
    }
}

internal sealed class FirmContactConfiguration : IEntityTypeConfiguration<FirmContact>
{
    public void Configure(EntityTypeBuilder<FirmContact> builder)
    {
        builder.ToTable("Firms_Contacts");
        builder.Property(c => c.Name).HumanText(120);
        builder.Property(c => c.Title).HumanTextOrNull(120);
        builder.Property(c => c.Phone).CodeOrNull(40);
        builder.Property(c => c.Email).CodeOrNull(200);
    }
}

internal sealed class FirmContractConfiguration : IEntityTypeConfiguration<FirmContract>
{
    public void Configure(EntityTypeBuilder<FirmContract> builder)
    {
        builder.ToTable("Firms_Contracts");
        builder.Property(c => c.Number).CodeOrNull(40);
        builder.Property(c => c.Subject).HumanText(300);
        builder.Property(c => c.Terms).HumanTextOrNull(1000);
        builder.Property(c => c.Notes).HumanTextOrNull(2000);
        builder.Property(c => c.EndReason).HumanTextOrNull(500);
        builder.HasOne<FirmContract>().WithOne(c => c.RenewedBy).HasForeignKey<FirmContract>(c => c.RenewsId);
        builder.HasIndex(c => new { c.EndsOn, c.Id });
        builder.HasIndex(c => new { c.NoticedAt, c.NoticeOn });
        builder.HasIndex(c => new { c.Kind, c.EndsOn, c.Id });
    }
}
