using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Imports;

/// <summary>Which column of a file with this header is which; the next file with the same header is read so without asking.</summary>
public sealed class RememberedMapping : Entity
{
    public RememberedMapping(string fingerprint, IReadOnlyDictionary<string, string> chosen, DateTime now)
    {
        Fingerprint = fingerprint;
        Keep(chosen, now);
    }

    private RememberedMapping() { }

    /// <summary>Of the header, as <see cref="FingerprintOf"/> makes it.</summary>
    public string Fingerprint { get; private set; } = "";

    public string Json { get; private set; } = "{}";
    public DateTime At { get; private set; }

    public IReadOnlyDictionary<string, string> Chosen => JsonSerializer.Deserialize<Dictionary<string, string>>(Json) ?? [];

    public void Keep(IReadOnlyDictionary<string, string> chosen, DateTime now) => (Json, At) = (JsonSerializer.Serialize(chosen), now);

    public static string FingerprintOf(IEnumerable<string> header) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', header.Select(TurkishText.Fold)))));
}

internal sealed class RememberedMappingConfiguration : IEntityTypeConfiguration<RememberedMapping>
{
    public void Configure(EntityTypeBuilder<RememberedMapping> builder)
    {
        builder.ToTable("Inventory_RememberedMappings").NotAudited();
        builder.Property(m => m.Fingerprint).Code(64);
        builder.HasIndex(m => m.Fingerprint).IsUnique();
    }
}
