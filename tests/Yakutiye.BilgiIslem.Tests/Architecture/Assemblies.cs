using System.Reflection;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Sqlite;
using Yakutiye.BilgiIslem.SqlServer;

namespace Yakutiye.BilgiIslem.Tests.Architecture;

internal static class Assemblies
{
    public static readonly Assembly Core = typeof(AppDb).Assembly;
    public static readonly Assembly Sqlite = typeof(SqliteDatabase).Assembly;
    public static readonly Assembly SqlServer = typeof(SqlServerDatabase).Assembly;
    public static readonly Assembly Documents = typeof(PaperDocument).Assembly;
    public static readonly Assembly Web = typeof(Program).Assembly;

    public static IReadOnlyList<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(a => a.Name!)];
}
