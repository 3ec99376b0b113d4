namespace Yakutiye.BilgiIslem.Data;

/// <summary>Patterns for <c>EF.Functions.Like</c> that take what people type letter by letter.</summary>
public static class LikePattern
{
    /// <summary>The third argument of <c>Like</c>.</summary>
    public const string Escape = "\\";

    public static string StartingWith(string? text) => Literal(text) + "%";

    public static string Containing(string? text) => $"%{Literal(text)}%";

    private static string Literal(string? text) =>
        string.Concat((text ?? "").Trim().Select(letter => letter is '%' or '_' or '[' or '\\' ? $"{Escape}{letter}" : $"{letter}"));
}
