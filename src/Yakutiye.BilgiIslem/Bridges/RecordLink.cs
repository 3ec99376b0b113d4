using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Bridges;

/// <summary>Any record ↔ any record, put there by a person.</summary>
public sealed class RecordLink
{
    public RecordLink(string fromType, int fromId, string toType, int toId, Actor by, DateTime at) =>
        (FromType, FromId, ToType, ToId, ById, ByName, At) = (fromType, fromId, toType, toId, by.UserId, by.Signature, at);

    private RecordLink() { }

    public int Id { get; private set; }
    public string FromType { get; private set; } = "";
    public int FromId { get; private set; }
    public string ToType { get; private set; } = "";
    public int ToId { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
}

internal sealed class RecordLinkConfiguration : IEntityTypeConfiguration<RecordLink>
{
    public void Configure(EntityTypeBuilder<RecordLink> builder)
    {
        builder.ToTable("Kernel_RecordLinks");
        builder.Property(l => l.FromType).Code(40);
        builder.Property(l => l.ToType).Code(40);
        builder.Property(l => l.ByName).HumanText(450);
        builder.HasIndex(l => new { l.FromType, l.FromId, l.ToType, l.ToId }).IsUnique();
        builder.HasIndex(l => new { l.ToType, l.ToId });
    }
}
