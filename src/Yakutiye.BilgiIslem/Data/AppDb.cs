using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Auditing;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Notifications;
using Yakutiye.BilgiIslem.Numbering;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Search;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>The one database of the portal. Modules add their tables through their configurations and read them with <c>Set</c>.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : IdentityDbContext<AppUser, AppRole, int>(options), IDataProtectionKeyContext
{
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<Team> Teams => Set<Team>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();
    public DbSet<SearchDocument> SearchDocuments => Set<SearchDocument>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<AdministrativeLeaveDay> AdministrativeLeaveDays => Set<AdministrativeLeaveDay>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    // The model must not depend on the host's Identity options.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    /// <summary>Saves in one transaction: the rows, their audit entries with the real ids, and what search needs.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.HasChanges())
        {
            return Task.FromResult(0);
        }

        return Database.CurrentTransaction is null
            ? this.SaveInTransactionAsync(cancellationToken)
            : this.SaveWithTrailAsync(cancellationToken);
    }

    /// <summary>Only for the framework's own keys, which it cannot save in any other way.</summary>
    /// <exception cref="NotSupportedException">for everything else: the trail and the write gate are asynchronous</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        ChangeTracker.Entries().All(e => e.Entity is DataProtectionKey)
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new NotSupportedException("Saving is asynchronous: the trail and the write gate are.");

    internal Task<int> SaveRowsAsync(CancellationToken ct) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, ct);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        ModelHabits.Apply(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTime>();
        configurationBuilder.Properties<decimal>().HaveConversion<TenThousandths>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}
