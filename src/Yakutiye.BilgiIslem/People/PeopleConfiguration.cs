using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.People;

internal sealed class AppUserConfiguration : IEntityTypeConfiguration<AppUser>
{
    public void Configure(EntityTypeBuilder<AppUser> builder)
    {
        builder.ToTable("People_Users");
        builder.Property(u => u.UserName!).Code(UserNames.MaximumLength);
        builder.Property(u => u.NormalizedUserName!).Code(UserNames.MaximumLength);
        builder.Property(u => u.FullName).HumanText(200);
        builder.Property(u => u.Title).HumanTextOrNull(100);
        builder.Property(u => u.PhoneNumber).CodeOrNull(30);
        builder.Property(u => u.Extension).CodeOrNull(20);
        builder.Property(u => u.Room).HumanTextOrNull(40);
        builder.Property(u => u.DisabledReason).HumanTextOrNull(300);
        builder.Property(u => u.PasswordHash).HasMaxLength(400).Secret();
        builder.Property(u => u.SecurityStamp).HasMaxLength(64).Secret();
        builder.Property(u => u.TotpSecret).HasMaxLength(500).Secret();
        builder.HasOne(u => u.Unit).WithMany().HasForeignKey(u => u.UnitId);
        builder.HasOne<PrivacyNotice>().WithMany().HasForeignKey(u => u.ReadNoticeId);
        builder.HasIndex(u => new { u.UnitId, u.FullName });
        builder.HasIndex(u => u.FullName);
    }
}

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("People_Units");
        builder.Property(u => u.Code).Code(20);
        builder.Property(u => u.Name).HumanText(200);
        builder.Property(u => u.Place).HumanTextOrNull(200);
        builder.Property(u => u.Phone).CodeOrNull(30);
        builder.HasOne(u => u.Parent).WithMany().HasForeignKey(u => u.ParentId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(u => u.HeadId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(u => u.DeputyId);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(u => u.ContactId);
        builder.HasIndex(u => u.Code).IsUnique();
    }
}

internal sealed class TeamConfiguration : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("People_Teams");
        builder.Property(t => t.Name).HumanText(100);
        builder.Property(t => t.Duties).HumanTextOrNull(1000);
        builder.HasOne(t => t.Chief).WithMany().HasForeignKey(t => t.ChiefId);
        builder.HasMany(t => t.Members).WithOne().HasForeignKey(m => m.TeamId);
        builder.HasIndex(t => t.Name).IsUnique();
    }
}

internal sealed class TeamMemberConfiguration : IEntityTypeConfiguration<TeamMember>
{
    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.ToTable("People_TeamMembers");
        builder.HasKey(m => new { m.TeamId, m.UserId });
        builder.HasOne(m => m.User).WithMany().HasForeignKey(m => m.UserId);
    }
}

internal sealed class AppointmentConfiguration : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.ToTable("People_Appointments");
        builder.Property(a => a.Post).CodeOrNull(40);
        builder.Property(a => a.DocumentNumber).Code(60);
        builder.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId);
        builder.HasOne(a => a.ForPerson).WithMany().HasForeignKey(a => a.ForPersonId);
        builder.HasIndex(a => new { a.PersonId, a.To });
    }
}

internal sealed class SomeMembershipConfiguration : IEntityTypeConfiguration<SomeMembership>
{
    public void Configure(EntityTypeBuilder<SomeMembership> builder)
    {
        builder.ToTable("People_SomeMemberships");
        builder.Property(m => m.DocumentNumber).Code(60);
        builder.Property(m => m.RecordedBy).HumanText(450);
        builder.Property(m => m.EndedBy).HumanTextOrNull(450);
        builder.HasOne(m => m.User).WithMany().HasForeignKey(m => m.UserId);
    }
}

internal sealed class RoleGrantConfiguration : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("People_RoleGrants");
        builder.Property(g => g.Role).Code(40);
        builder.Property(g => g.Permission).Code(80);
        builder.HasIndex(g => new { g.Role, g.Permission }).IsUnique();
    }
}

internal sealed class UserSessionConfiguration : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> builder)
    {
        builder.ToTable("People_Sessions").NotAudited();
        builder.Property(s => s.Address).CodeOrNull(64);
        builder.Property(s => s.Agent).HumanTextOrNull(300);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(s => s.UserId);
        builder.HasIndex(s => new { s.UserId, s.EndedAt });
    }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("People_RecoveryCodes");
        builder.Property(c => c.Hash).Code(200).Secret();
        builder.HasOne<AppUser>().WithMany().HasForeignKey(c => c.UserId);
    }
}

internal sealed class PrivacyNoticeConfiguration : IEntityTypeConfiguration<PrivacyNotice>
{
    public void Configure(EntityTypeBuilder<PrivacyNotice> builder)
    {
        builder.ToTable("People_PrivacyNotices");
        builder.HasIndex(n => n.Number).IsUnique();
    }
}
