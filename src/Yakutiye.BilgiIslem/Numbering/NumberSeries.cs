using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Numbering;

/// <summary>The last number given out in a series and a year.</summary>
public sealed class NumberSeries
{
    public NumberSeries(string series, int year) => (Series, Year) = (series, year);

    private NumberSeries() { }

    public string Series { get; private set; } = "";
    public int Year { get; private set; }
    public int Last { get; private set; }
}

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable("Kernel_NumberSeries").NotAudited();
        builder.HasKey(s => new { s.Series, s.Year });
        builder.Property(s => s.Series).Code(20);
    }
}
