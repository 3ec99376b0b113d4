using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Inventory.Assets;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.HelpDesk;

internal sealed class TicketConfiguration : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("HelpDesk_Tickets");
        builder.Property(t => t.Number).Code(20);
        builder.Property(t => t.Title).HumanText(200);
        builder.Property(t => t.Room).HumanTextOrNull(40);
        builder.Property(t => t.Phone).CodeOrNull(30);
        builder.Property(t => t.RatingComment).HumanTextOrNull(1000);
        builder.Property(t => t.Answers).HasConversion(
            answers => JsonSerializer.Serialize(answers, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<QuestionAnswer>>(json, JsonSerializerOptions.Default) ?? new(),
            new ValueComparer<IReadOnlyList<QuestionAnswer>>((a, b) => a!.SequenceEqual(b!), a => a.Count, a => a.ToList()));
        builder.HasOne(t => t.Category).WithMany().HasForeignKey(t => t.CategoryId);
        builder.HasOne(t => t.Requester).WithMany().HasForeignKey(t => t.RequesterId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(t => t.OpenedById);
        builder.HasOne(t => t.Unit).WithMany().HasForeignKey(t => t.UnitId);
        builder.HasOne(t => t.Team).WithMany().HasForeignKey(t => t.TeamId);
        builder.HasOne(t => t.Assignee).WithMany().HasForeignKey(t => t.AssigneeId);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(t => t.DuplicateOfId);
        builder.HasOne<Asset>().WithMany().HasForeignKey(t => t.AssetId);
        builder.HasMany(t => t.Entries).WithOne().HasForeignKey(e => e.TicketId);
        builder.HasMany(t => t.Intervals).WithOne().HasForeignKey(i => i.TicketId);
        builder.HasMany(t => t.Visits).WithOne().HasForeignKey(v => v.TicketId);
        builder.HasIndex(t => t.Number).IsUnique();
        builder.HasIndex(t => new { t.EndedAt, t.Id });
        builder.HasIndex(t => new { t.AssigneeId, t.EndedAt, t.Id });
        builder.HasIndex(t => new { t.UnitId, t.EndedAt, t.Id });
        builder.HasIndex(t => new { t.RequesterId, t.EndedAt, t.Id });
        builder.HasIndex(t => new { t.TeamId, t.EndedAt, t.Id });
        builder.HasIndex(t => new { t.Status, t.ResolutionDueAt });
        builder.HasIndex(t => new { t.Status, t.ResponseDueAt });
        builder.HasIndex(t => new { t.Status, t.FollowUpOn });
        builder.HasIndex(t => t.DuplicateOfId);
        builder.HasIndex(t => t.OpenedAt);
        builder.HasIndex(t => new { t.AssetId, t.Id });
        builder.HasIndex(t => new { t.PriorityRank, t.Id });
    }
}

internal sealed class TicketEntryConfiguration : IEntityTypeConfiguration<TicketEntry>
{
    public void Configure(EntityTypeBuilder<TicketEntry> builder)
    {
        builder.ToTable("HelpDesk_TicketEntries").NotAudited();
        builder.Property(e => e.ByName).HumanText(450);
        builder.HasIndex(e => new { e.TicketId, e.Id });
    }
}

internal sealed class TicketIntervalConfiguration : IEntityTypeConfiguration<TicketInterval>
{
    public void Configure(EntityTypeBuilder<TicketInterval> builder)
    {
        builder.ToTable("HelpDesk_TicketIntervals").NotAudited();
        builder.HasIndex(i => new { i.TicketId, i.From });
    }
}

internal sealed class TicketVisitConfiguration : IEntityTypeConfiguration<TicketVisit>
{
    public void Configure(EntityTypeBuilder<TicketVisit> builder)
    {
        builder.ToTable("HelpDesk_TicketVisits");
        builder.Property(v => v.Place).HumanText(200);
        builder.Property(v => v.Finding).HumanText(2000);
        builder.Property(v => v.ByName).HumanText(450);
    }
}

internal sealed class TicketCategoryConfiguration : IEntityTypeConfiguration<TicketCategory>
{
    public void Configure(EntityTypeBuilder<TicketCategory> builder)
    {
        builder.ToTable("HelpDesk_Categories");
        builder.Property(c => c.Name).HumanText(100);
        builder.Property(c => c.Hint).HumanTextOrNull(300);
        builder.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId);
        builder.HasOne(c => c.Team).WithMany().HasForeignKey(c => c.TeamId);
        builder.HasMany(c => c.Questions).WithOne().HasForeignKey(q => q.CategoryId);
    }
}

internal sealed class CategoryQuestionConfiguration : IEntityTypeConfiguration<CategoryQuestion>
{
    public void Configure(EntityTypeBuilder<CategoryQuestion> builder)
    {
        builder.ToTable("HelpDesk_CategoryQuestions");
        builder.Property(q => q.Text).HumanText(300);
    }
}

internal sealed class PriorityRuleConfiguration : IEntityTypeConfiguration<PriorityRule>
{
    public void Configure(EntityTypeBuilder<PriorityRule> builder)
    {
        builder.ToTable("HelpDesk_PriorityRules");
        builder.HasIndex(r => new { r.Urgency, r.Impact }).IsUnique();
    }
}

internal sealed class ServiceTargetConfiguration : IEntityTypeConfiguration<ServiceTarget>
{
    public void Configure(EntityTypeBuilder<ServiceTarget> builder)
    {
        builder.ToTable("HelpDesk_ServiceTargets");
        builder.HasIndex(t => t.Priority).IsUnique();
    }
}

internal sealed class EscalationNoticeConfiguration : IEntityTypeConfiguration<EscalationNotice>
{
    public void Configure(EntityTypeBuilder<EscalationNotice> builder)
    {
        builder.ToTable("HelpDesk_EscalationNotices").NotAudited();
        builder.HasOne<Ticket>().WithMany().HasForeignKey(n => n.TicketId);
        builder.HasIndex(n => new { n.TicketId, n.Target, n.Percent, n.DueAt }).IsUnique();
    }
}
