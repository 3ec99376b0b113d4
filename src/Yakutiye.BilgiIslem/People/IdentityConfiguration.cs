using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.People;

internal sealed class IdentityTablesConfiguration : IEntityTypeConfiguration<AppRole>, IEntityTypeConfiguration<IdentityUserRole<int>>,
    IEntityTypeConfiguration<IdentityUserClaim<int>>, IEntityTypeConfiguration<IdentityRoleClaim<int>>,
    IEntityTypeConfiguration<IdentityUserLogin<int>>, IEntityTypeConfiguration<IdentityUserToken<int>>
{
    public void Configure(EntityTypeBuilder<AppRole> builder) => builder.ToTable("People_Roles");

    public void Configure(EntityTypeBuilder<IdentityUserRole<int>> builder) => builder.ToTable("People_UserRoles");

    public void Configure(EntityTypeBuilder<IdentityUserClaim<int>> builder) => builder.ToTable("People_UserClaims");

    public void Configure(EntityTypeBuilder<IdentityRoleClaim<int>> builder) => builder.ToTable("People_RoleClaims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> builder)
    {
        builder.ToTable("People_UserLogins");
        builder.Property(l => l.LoginProvider).HasMaxLength(128);
        builder.Property(l => l.ProviderKey).HasMaxLength(128);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> builder)
    {
        builder.ToTable("People_UserTokens").NotAudited();
        builder.Property(t => t.LoginProvider).HasMaxLength(128);
        builder.Property(t => t.Name).HasMaxLength(128);
    }
}

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder) => builder.ToTable("Kernel_DataProtectionKeys").NotAudited();
}
