namespace Yakutiye.BilgiIslem.Upkeep;

/// <summary>Something that a check found wrong.</summary>
/// <param name="Check">What was checked, in Turkish, e.g. <c>Denetim izi</c>.</param>
/// <param name="Subject">The row, the file or the number.</param>
/// <param name="Sentence">What is wrong with it.</param>
public sealed record Finding(string Check, string Subject, string Sentence);

/// <summary>What a whole check came to.</summary>
/// <param name="Looked">How much was looked at, in Turkish, e.g. <c>1.204 satır</c>.</param>
public sealed record CheckResult(string Check, string Looked, IReadOnlyList<Finding> Findings)
{
    public bool IsClean => Findings.Count == 0;
}
