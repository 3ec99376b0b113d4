using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Calendar;

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("Calendar_Holidays");
        builder.Property(h => h.Name).HumanText(100);
        builder.HasIndex(h => new { h.Date, h.Name }).IsUnique();
    }
}

internal sealed class AdministrativeLeaveDayConfiguration : IEntityTypeConfiguration<AdministrativeLeaveDay>
{
    public void Configure(EntityTypeBuilder<AdministrativeLeaveDay> builder)
    {
        builder.ToTable("Calendar_AdministrativeLeaveDays");
        builder.Property(d => d.Document).HumanText(200);
        builder.Property(d => d.Note).HumanTextOrNull(300);
        builder.HasIndex(d => d.Date).IsUnique();
    }
}
