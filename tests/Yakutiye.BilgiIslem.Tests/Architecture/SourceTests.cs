using System.Text.RegularExpressions;

namespace Yakutiye.BilgiIslem.Tests.Architecture;

/// <summary>What no analyzer says: read from the sources, as a colleague would.</summary>
public sealed partial class SourceTests
{
    // Numbers, and claims of due work, must be atomic; they change no audited row.
    private static readonly string[] MayUpdateInPlace =
        ["NumberDesk.cs", "MailQueue.cs", "LeaseDesk.cs"];

    [Fact]
    public void Only_numbers_and_claims_bypass_the_audit_trail()
    {
        var offences = Sources("src").Where(f => BulkUpdate().IsMatch(File.ReadAllText(f)) && !MayUpdateInPlace.Contains(Path.GetFileName(f)));

        Assert.Empty(offences.Select(Path.GetFileName));
    }

    [Fact]
    public void Files_stay_short()
    {
        var long_ = Sources("src").Select(f => (Name: Path.GetFileName(f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 150);

        Assert.Empty(long_.Select(f => $"{f.Name}: {f.Lines}"));
    }

    [Fact]
    public void No_folder_bears_the_name_of_a_type_in_it()
    {
        var offences = Sources("src").Where(f => Path.GetFileNameWithoutExtension(f) == Path.GetFileName(Path.GetDirectoryName(f)));

        Assert.Empty(offences);
    }

    [Fact]
    public void Views_hold_no_script_no_handler_and_no_style()
    {
        var offences = Views().Where(f => Inline().IsMatch(File.ReadAllText(f)));

        Assert.Empty(offences.Select(Path.GetFileName));
    }

    [Fact]
    public void Views_print_no_raw_markup_but_rendered_markdown()
    {
        var offences = Views().Where(f => File.ReadAllText(f).Contains("Html.Raw", StringComparison.Ordinal));

        Assert.Empty(offences.Select(Path.GetFileName));
    }

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !f.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !f.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<string> Views() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src", "Yakutiye.BilgiIslem.Web"), "*.cshtml", SearchOption.AllDirectories);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Yakutiye.BilgiIslem.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The solution was not found.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"\bExecute(Update|Delete)(Async)?\(")]
    private static partial Regex BulkUpdate();

    [GeneratedRegex("""<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+\s*=\s*["']|\sstyle\s*=\s*["']|<style\b|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
