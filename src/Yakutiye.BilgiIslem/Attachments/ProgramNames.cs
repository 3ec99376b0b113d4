using System.Text.RegularExpressions;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Attachments;

/// <summary>File names that a system would run, or a browser would run as a page.</summary>
internal static partial class ProgramNames
{
    private const string Programs =
        "exe|bat|cmd|pif|scr|cpl|dll|msi|msp|mst|msc|ps1|psm1|psd1|vbs|vbe|js|mjs|jse|wsf|wsh|wsc|hta|lnk|reg|jar|apk|"
        + "sh|bash|elf|py|pl|rb|php|php3|php4|php5|phtml|phar|asp|aspx|ashx|asmx|ascx|cshtml|razor|jsp|jspx|cgi|"
        + "htm|html|xhtml|shtml|svg|svgz|swf|mht|mhtml|chm|hlp|docm|dotm|xlsm|xltm|xlam|xll|pptm|potm|ppam|ppsm|gadget|appref-ms";

    /// <summary>Does any part of the name after a dot name a program, as in "rapor.exe.pdf"?</summary>
    public static bool HoldsProgram(string name) => Anywhere().IsMatch(name);

    /// <summary>Would the entry of an archive be run? Only its last extension counts there; .com is one too.</summary>
    public static bool EndsAsProgram(string entryName)
    {
        var extension = FileNames.Extension(entryName);

        return extension == ".com" || AtEnd().IsMatch(extension);
    }

    // ".com" is missing on purpose: "www.yakutiye.com.pdf" is an honest name.
    [GeneratedRegex(@"\.\s*(" + Programs + @")(?![\p{L}\p{N}_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"^\.(" + Programs + ")$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
