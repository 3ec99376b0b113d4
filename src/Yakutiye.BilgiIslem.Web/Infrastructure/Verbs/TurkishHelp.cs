using System.CommandLine;
using System.CommandLine.Help;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

/// <summary>The library's own two options, in Turkish.</summary>
internal static class TurkishHelp
{
    public static void Apply(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => "Bu yardımı gösterir.",
                VersionOption => "Sürümü gösterir.",
                _ => option.Description,
            };
        }
    }
}
