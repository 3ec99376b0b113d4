using System.Text.RegularExpressions;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Names to sign in with. Only plain Latin letters: with four i's nobody could be sure which one to type.</summary>
public static partial class UserNames
{
    public const int MaximumLength = 40;

    /// <returns>the name in lower case</returns>
    /// <exception cref="RuleException">when it is not 2–40 letters a–z, digits, dots, hyphens or underscores</exception>
    public static string Checked(string? name)
    {
        var typed = Rule.Filled(name, PeopleText.UserNameMissing, "UserName").ToLowerInvariant();
        Rule.Require(Pattern().IsMatch(typed), PeopleText.UserNameShape, "UserName");
        return typed;
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9._-]{1,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
