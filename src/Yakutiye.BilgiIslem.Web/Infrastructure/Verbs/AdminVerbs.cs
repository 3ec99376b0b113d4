using System.CommandLine;
using System.Globalization;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

/// <summary>What the operator asks of the executable beside serving pages: <c>Yakutiye.BilgiIslem.Web yedekle</c>.</summary>
public static class AdminVerbs
{
    private static readonly string[] HelpWords = ["--help", "-h", "-?", "--yardim"];

    /// <summary>
    /// Whether the words are meant for a verb. Without one the web starts; its own arguments (<c>--urls</c>, <c>key=value</c>) are
    /// left alone, but a bare word that is no verb was meant to be one.
    /// </summary>
    public static bool IsAsked(string[] words) => words.Length > 0 && (HelpWords.Contains(words[0], StringComparer.Ordinal) || IsBare(words[0]));

    /// <returns>the exit code: 0 done, 1 refused or found something, 2 not understood</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] words)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = TurkishText.Culture;
        var screen = VerbScreen.OfConsole();
        var root = new RootCommand(VerbText.Root);
        foreach (var verb in (IVerb[])[new DemoDataVerb(), new AddAdministratorVerb(), new BackUpVerb(), new RestoreVerb(), new ExamineVerb()])
        {
            root.Add(verb.Build(services, screen));
        }

        TurkishHelp.Apply(root);
        var parsed = root.Parse([.. words.Select(w => w == "--yardim" ? "--help" : w)]);
        if (parsed.Errors.Count > 0)
        {
            screen.Bad(VerbText.NotUnderstood(string.Join(' ', words)));
            await root.Parse(["--help"]).InvokeAsync();
            return 2;
        }

        return await screen.GuardAsync(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
    }

    private static bool IsBare(string word) => !word.StartsWith('-') && !word.StartsWith('/') && !word.Contains('=', StringComparison.Ordinal);
}
