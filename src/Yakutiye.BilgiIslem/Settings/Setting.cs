using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Settings;

/// <summary>One section of the settings, kept as JSON under the name of its record.</summary>
public sealed class Setting : Entity
{
    public Setting(string section, string json) => (Section, Json) = (section, json);

    private Setting() { }

    public string Section { get; private set; } = "";
    public string Json { get; private set; } = "";

    public void Change(string json) => Json = json;
}

internal sealed class SettingConfiguration : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("Kernel_Settings");
        builder.Property(s => s.Section).Code(80);
        builder.HasIndex(s => s.Section).IsUnique();
    }
}
