using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Kernel_Notifications").NotAudited();
        builder.Property(n => n.Kind).Code(60);
        builder.Property(n => n.Text).HumanText(400);
        builder.Property(n => n.Link).Code(300);
        builder.HasIndex(n => new { n.UserId, n.ReadAt, n.Id });
        builder.HasOne<AppUser>().WithMany().HasForeignKey(n => n.UserId);
    }
}

internal sealed class OutboxMailConfiguration : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("Kernel_OutboxMails").NotAudited();
        builder.Property(m => m.To).Code(256);
        builder.Property(m => m.Subject).HumanText(300);
        builder.Property(m => m.MessageId).Code(100);
        builder.Property(m => m.LastError).HumanTextOrNull(500);
        builder.Property(m => m.ClaimedBy).CodeOrNull(64);
        builder.HasIndex(m => new { m.SentAt, m.GivenUpAt, m.NextTryAt });
    }
}

internal sealed class MailChoiceConfiguration : IEntityTypeConfiguration<MailChoice>
{
    public void Configure(EntityTypeBuilder<MailChoice> builder)
    {
        builder.ToTable("Kernel_MailChoices");
        builder.HasKey(c => new { c.UserId, c.Kind });
        builder.Property(c => c.Kind).Code(60);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(c => c.UserId);
    }
}

internal sealed class AnnouncementConfiguration : IEntityTypeConfiguration<Announcement>
{
    public void Configure(EntityTypeBuilder<Announcement> builder)
    {
        builder.ToTable("Kernel_Announcements");
        builder.Property(a => a.Title).HumanText(200);
        builder.HasIndex(a => new { a.From, a.Until });
        builder.HasOne<AppUser>().WithMany().HasForeignKey(a => a.AuthorId);
    }
}
