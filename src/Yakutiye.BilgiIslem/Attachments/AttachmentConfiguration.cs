using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Attachments;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Kernel_Attachments");
        builder.Property(a => a.OwnerType).Code(40);
        builder.Property(a => a.Name).HumanText(200);
        builder.Property(a => a.ContentType).Code(100);
        builder.Property(a => a.Sha256).Code(64);
        builder.Property(a => a.StoredName).Code(80);
        builder.Property(a => a.ByName).HumanText(450);
        builder.HasIndex(a => new { a.OwnerType, a.OwnerId });
        builder.HasIndex(a => a.StoredName).IsUnique();
    }
}
