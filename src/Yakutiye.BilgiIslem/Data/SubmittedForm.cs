using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>A form that was accepted once. The same form sent again leads to the same record.</summary>
public sealed class SubmittedForm
{
    public SubmittedForm(Guid key, int userId, DateTime at) => (Key, UserId, At) = (key, userId, at);

    private SubmittedForm() { }

    public Guid Key { get; private set; }
    public int UserId { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>The record that the form made.</summary>
    public int RecordId { get; private set; }

    public void Made(int recordId) => RecordId = recordId;
}

internal sealed class SubmittedFormConfiguration : IEntityTypeConfiguration<SubmittedForm>
{
    public void Configure(EntityTypeBuilder<SubmittedForm> builder)
    {
        builder.ToTable("Kernel_SubmittedForms").NotAudited();
        builder.HasKey(f => f.Key);
        builder.HasIndex(f => f.At);
    }
}
