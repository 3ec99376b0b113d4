using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Help.Topics;

/// <summary>
/// The help texts, in Markdown. A line <c>@rol Mudur, Sef</c> begins a part for these roles alone, <c>@herkes</c> ends it.
/// </summary>
public static class HelpText
{
    private const string Folder = "Yakutiye.BilgiIslem.Web.Modules.Help.Texts.";
    private const string RoleMark = "@rol ";
    private const string EveryoneMark = "@herkes";

    public static bool Exists(HelpTopic topic) => typeof(HelpText).Assembly.GetManifestResourceInfo(NameOf(topic)) is not null;

    public static string Read(HelpTopic topic, ICurrentUser user)
    {
        using var stream = typeof(HelpText).Assembly.GetManifestResourceStream(NameOf(topic)) ?? throw new InvalidOperationException(topic.Key);
        using var reader = new StreamReader(stream);
        return For(reader.ReadToEnd(), user.Is);
    }

    public static string For(string text, Func<string, bool> has)
    {
        var shown = new List<string>();
        var isForReader = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(RoleMark, StringComparison.Ordinal))
            {
                isForReader = line[RoleMark.Length..].Split(',', StringSplitOptions.TrimEntries).Any(has);
            }
            else if (line.StartsWith(EveryoneMark, StringComparison.Ordinal))
            {
                isForReader = true;
            }
            else if (isForReader)
            {
                shown.Add(line);
            }
        }

        return string.Join('\n', shown);
    }

    private static string NameOf(HelpTopic topic) => Folder + topic.Key + ".md";
}
