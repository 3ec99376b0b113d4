using System.Diagnostics.CodeAnalysis;

namespace Yakutiye.BilgiIslem.Rules;

/// <summary>Guards that refuse with a Turkish sentence. Every entity verb begins with them.</summary>
public static class Rule
{
    /// <exception cref="RuleException">when <paramref name="condition"/> is false</exception>
    public static void Require([DoesNotReturnIf(false)] bool condition, string sentence, string? field = null)
    {
        if (!condition)
        {
            throw new RuleException(sentence) { Field = field };
        }
    }

    /// <returns>the text without the blanks around it</returns>
    /// <exception cref="RuleException">when there is no text</exception>
    public static string Filled([NotNull] string? text, string sentence, string? field = null)
    {
        Require(!string.IsNullOrWhiteSpace(text), sentence, field);

        return text.Trim();
    }

    /// <returns>the text without the blanks around it, or null when there is none</returns>
    public static string? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
