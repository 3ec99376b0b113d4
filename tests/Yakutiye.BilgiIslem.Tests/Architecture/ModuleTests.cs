using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;

namespace Yakutiye.BilgiIslem.Tests.Architecture;

public sealed class ModuleTests
{
    private static readonly ArchUnitNET.Domain.Architecture Code =
        new ArchLoader().LoadAssemblies(Assemblies.Core, Assemblies.Web).Build();

    [Fact]
    public void The_kernel_knows_no_module()
    {
        var offences = Code.Types
            .Where(t => IsIn(t, "Yakutiye.BilgiIslem.") && !IsIn(t, "Yakutiye.BilgiIslem.Web") && !ModuleGraph.IsModule(Folder(t)))
            .SelectMany(t => t.Dependencies.Where(d => ModuleGraph.IsModule(Folder(d.Target))).Select(d => $"{t.FullName} → {d.Target.FullName}"));

        Assert.Empty(offences.Distinct());
    }

    [Fact]
    public void Modules_use_only_what_the_graph_allows()
    {
        var offences = Code.Types
            .Where(t => !IsIn(t, "Yakutiye.BilgiIslem.Web") && ModuleGraph.IsModule(Folder(t)))
            .SelectMany(t => t.Dependencies
                .Where(d => ModuleGraph.IsModule(Folder(d.Target)) && Folder(d.Target) != Folder(t) && !ModuleGraph.MayUse[Folder(t)].Contains(Folder(d.Target)))
                .Select(d => $"{t.FullName} → {d.Target.FullName}"));

        Assert.Empty(offences.Distinct());
    }

    [Fact]
    public void A_module_of_pages_does_not_know_another()
    {
        var offences = Code.Types
            .Where(t => WebModule(t) is not null)
            .SelectMany(t => t.Dependencies
                .Where(d => WebModule(d.Target) is { } other && other != WebModule(t))
                .Select(d => $"{t.FullName} → {d.Target.FullName}"));

        var named = string.Join('\n', offences.Distinct());
        Assert.True(named.Length == 0, named);
    }

    private static bool IsIn(IType type, string start) => type.FullName.StartsWith(start, StringComparison.Ordinal);

    private static string Folder(IType type) => ModuleGraph.FolderOf(type.Namespace?.FullName);

    private static string? WebModule(IType type)
    {
        const string root = "Yakutiye.BilgiIslem.Web.Modules.";
        return IsIn(type, root) ? type.FullName[root.Length..].Split('.')[0] : null;
    }
}
