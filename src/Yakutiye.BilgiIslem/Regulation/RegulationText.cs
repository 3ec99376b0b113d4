using System.Globalization;
using System.Text.RegularExpressions;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Regulation;

/// <summary>The regulation of the directorate (council decision 2021/120), word for word, with the duties that screens refer to.</summary>
public static partial class RegulationText
{
    private const string Folder = "Yakutiye.BilgiIslem.Regulation.";
    private static readonly ILookup<int, string> DutiesByLine = ReadDuties();

    public static IReadOnlyList<RegulationLine> Lines { get; } = Read();

    private static readonly Dictionary<string, RegulationLine> ByDuty = Lines
        .SelectMany(line => line.Duties.Select(duty => (duty, line)))
        .ToDictionary(pair => pair.duty, pair => pair.line, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> Duties => ByDuty.Keys;

    /// <summary>Null: the regulation has no such duty.</summary>
    public static RegulationLine? Find(string duty) => ByDuty.GetValueOrDefault(duty);

    /// <returns>the anchor of a duty or article: <c>M8.31</c> → <c>m8-31</c></returns>
    public static string AnchorOf(string duty) => duty.ToLowerInvariant().Replace('.', '-');

    public static IEnumerable<RegulationLine> Holding(string sought) =>
        Lines.Where(line => TurkishText.Holds(line.Text, sought) || line.Duties.Contains(sought.Trim(), StringComparer.OrdinalIgnoreCase));

    private static List<RegulationLine> Read()
    {
        var lines = new List<RegulationLine>();
        var articles = new Queue<RegulationArticle>(RegulationArticles.All);
        foreach (var (text, number) in ReadLines("yonetmelik.txt").Select((text, index) => (text.Trim(), index + 1)).Where(l => l.Item1.Length > 0))
        {
            // A sentence that the scan broke over a blank line.
            if (char.IsLower(text[0]) && lines.Count > 0)
            {
                lines[^1] = lines[^1] with { Text = $"{lines[^1].Text} {text}" };
                continue;
            }

            var kind = KindOf(text, lines);
            var duties = DutiesByLine[number].ToList();
            var anchor = kind is RegulationLineKind.Article ? articles.Dequeue().Anchor : duties.Select(AnchorOf).FirstOrDefault();
            lines.Add(new RegulationLine(number, kind, Shown(text, kind), anchor, duties));
        }

        return lines;
    }

    private static RegulationLineKind KindOf(string text, List<RegulationLine> before) => text switch
    {
        _ when Article().IsMatch(text) => RegulationLineKind.Article,
        _ when text.Contains("BÖLÜM", StringComparison.Ordinal) || text.StartsWith("MECLİS KARARI", StringComparison.Ordinal) => RegulationLineKind.Part,
        _ when text.StartsWith('-') => RegulationLineKind.Bullet,
        _ when text.EndsWith(':') && text.Length < 100 => RegulationLineKind.Heading,
        _ when Numbered().IsMatch(text) => RegulationLineKind.Numbered,
        _ when before.TrueForAll(l => l.Kind is RegulationLineKind.Title) || text is "T.C." or "YAKUTİYE BELEDİYE BAŞKANLIĞI" => RegulationLineKind.Title,
        _ => RegulationLineKind.Paragraph,
    };

    private static string Shown(string text, RegulationLineKind kind) => kind is RegulationLineKind.Bullet ? text.TrimStart('-', ' ') : text;

    private static ILookup<int, string> ReadDuties() => ReadLines("maddeler.csv").Skip(1).Where(line => line.Contains(';', StringComparison.Ordinal))
        .Select(line => line.Split(';'))
        .ToLookup(cells => int.Parse(cells[1], CultureInfo.InvariantCulture), cells => cells[0]);

    private static IEnumerable<string> ReadLines(string name)
    {
        using var stream = typeof(RegulationText).Assembly.GetManifestResourceStream(Folder + name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    [GeneratedRegex(@"^Madde \d+\s*:")]
    private static partial Regex Article();

    [GeneratedRegex(@"^(\d+|[A-Z])\.\s")]
    private static partial Regex Numbered();
}
