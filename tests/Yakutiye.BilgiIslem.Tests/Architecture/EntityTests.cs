using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Yakutiye.BilgiIslem.Tests.Providers;

namespace Yakutiye.BilgiIslem.Tests.Architecture;

public sealed class EntityTests
{
    private static IReadOnlyList<Type> Entities { get; } =
        [.. Models.Sqlite().Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.Assembly == Assemblies.Core).Distinct()];

    [Fact]
    public void Entities_are_sealed()
    {
        Assert.Empty(Entities.Where(t => !t.IsSealed).Select(t => t.Name));
    }

    [Fact]
    public void Nobody_sets_an_entity_from_outside()
    {
        // Identity's own members on the user and the role apart.
        var open = Entities.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set && set.ReturnParameter.GetRequiredCustomModifiers().Length == 0)
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");

        Assert.Empty(open);
    }

    [Fact]
    public void Entities_do_not_know_the_database()
    {
        var offences = Entities
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))
                .Where(p => p.Namespace?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) == true)
                .Select(p => $"{t.Name} knows {p.Name}"));

        Assert.Empty(offences);
    }

    [Fact]
    public void Every_table_says_whose_it_is()
    {
        var names = Models.Sqlite().Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct();

        Assert.All(names, name => Assert.Contains('_', name));
    }

    [Fact]
    public void Nothing_disappears_because_something_else_does()
    {
        var cascading = Models.SqlServer().Model.GetEntityTypes()
            .SelectMany(t => t.GetForeignKeys())
            .Where(k => k.DeleteBehavior != DeleteBehavior.Restrict)
            .Select(k => k.ToString());

        Assert.Empty(cascading);
    }

    [Fact]
    public void Modules_refer_to_each_other_by_id_only()
    {
        var offences = Models.Sqlite().Model.GetEntityTypes()
            .SelectMany(t => t.GetNavigations())
            .Where(n => ModuleGraph.IsModule(Folder(n.TargetEntityType)) && Folder(n.TargetEntityType) != Folder(n.DeclaringEntityType))
            .Select(n => $"{n.DeclaringEntityType.DisplayName()}.{n.Name}");

        Assert.Empty(offences);
    }

    private static string Folder(IReadOnlyTypeBase type) => ModuleGraph.FolderOf(type.ClrType.Namespace);
}
