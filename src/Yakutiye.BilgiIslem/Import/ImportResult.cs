namespace Yakutiye.BilgiIslem.Import;

/// <summary>What a file came to: the lines that are good, and those that are not with the reason.</summary>
public sealed record ImportResult<T>(IReadOnlyList<T> Accepted, IReadOnlyList<LineRefusal> Refused)
{
    /// <summary>An import is applied as a whole or not at all.</summary>
    public bool CanApply => Refused.Count == 0 && Accepted.Count > 0;
}

/// <param name="Line">the line of the file or sheet, counted from 1 with the header</param>
/// <param name="Column">the column's name; null when the whole line is meant</param>
/// <param name="Value">what was found there; null when the whole line is meant</param>
/// <param name="Reason">a Turkish sentence</param>
public sealed record LineRefusal(int Line, string? Column, string? Value, string Reason);
