namespace Yakutiye.BilgiIslem.Tests.Architecture;

/// <summary>Which module may use which (design §2). What is not listed is forbidden.</summary>
internal static class ModuleGraph
{
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>
    {
        ["Firms"] = [],
        ["Inventory"] = ["Firms"],
        ["Consumables"] = ["Inventory", "Firms"],
        ["HelpDesk"] = ["Inventory", "Consumables", "Firms"],
        ["WorkPlans"] = [],
        ["Correspondence"] = [],
        ["Staff"] = [],
        ["Policies"] = [],
        ["Training"] = [],
        ["Procurement"] = ["Consumables", "Inventory", "WorkPlans", "Firms"],
        ["Incidents"] = ["HelpDesk", "Inventory"],
        ["Operations"] = ["Inventory", "Firms"],
        ["WebMessages"] = ["Correspondence"],
    };

    /// <summary>The folder that a type of the core lives in.</summary>
    public static string FolderOf(string? typeNamespace)
    {
        const string root = "Yakutiye.BilgiIslem.";
        return typeNamespace is not null && typeNamespace.StartsWith(root, StringComparison.Ordinal) ? typeNamespace[root.Length..].Split('.')[0] : "";
    }

    public static bool IsModule(string folder) => MayUse.ContainsKey(folder);
}
