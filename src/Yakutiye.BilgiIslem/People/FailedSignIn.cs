using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.People;

/// <summary>
/// A failed sign-in, counted by the address that it came from. In the database, so that the limit holds over all nodes; the name
/// is not kept, because people type their password into the wrong field.
/// </summary>
public sealed class FailedSignIn
{
    public FailedSignIn(string address, DateTime at) => (Address, At) = (address, at);

    private FailedSignIn() { }

    public long Id { get; private set; }
    public string Address { get; private set; } = "";
    public DateTime At { get; private set; }
}

internal sealed class FailedSignInConfiguration : IEntityTypeConfiguration<FailedSignIn>
{
    public void Configure(EntityTypeBuilder<FailedSignIn> builder)
    {
        builder.ToTable("People_FailedSignIns").NotAudited();
        builder.Property(f => f.Address).Code(64);
        builder.HasIndex(f => new { f.Address, f.At });
        builder.HasIndex(f => f.At);
    }
}
