using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Search;

/// <summary>A named filter of a list: its query string under a person's own name for it.</summary>
public sealed class SavedView : Entity
{
    public SavedView(int userId, string list, string name, string query, bool isShared)
    {
        (UserId, List) = (userId, list);
        Rename(name, query, isShared);
    }

    private SavedView() { }

    public int UserId { get; private set; }

    /// <summary>The path of the list.</summary>
    public string List { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Without the question mark.</summary>
    public string Query { get; private set; } = "";

    /// <summary>Offered to everyone who sees the list.</summary>
    public bool IsShared { get; private set; }

    public void Rename(string name, string query, bool isShared)
    {
        Name = Rule.Filled(name, "Görünüme bir ad verin.", nameof(Name));
        (Query, IsShared) = (query, isShared);
    }
}

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("Kernel_SavedViews");
        builder.Property(v => v.List).Code(100);
        builder.Property(v => v.Name).HumanText(80);
        builder.Property(v => v.Query).Code(2000);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(v => v.UserId);
        builder.HasIndex(v => new { v.List, v.UserId });
    }
}
