using System.Globalization;
using System.Text.RegularExpressions;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Settings;

/// <summary>The accent of the screens. White text stands on it, so it must be dark enough (WCAG 1.4.3).</summary>
public sealed partial record AccentColour
{
    private const double LeastContrast = 4.5;

    private AccentColour(string hex) => Hex = hex;

    /// <summary>#rrggbb, lower case.</summary>
    public string Hex { get; }

    /// <summary>The contrast of white on it, from 1 to 21.</summary>
    public double Contrast => 1.05 / (Luminance + 0.05);

    private double Luminance => (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));

    /// <exception cref="RuleException">when it is no colour, or too pale</exception>
    public static AccentColour Parse(string? text)
    {
        var hex = (text ?? "").Trim().ToLowerInvariant();
        Rule.Require(Form().IsMatch(hex), SettingsText.AccentInvalid, nameof(InstitutionSettings.Accent));
        var colour = new AccentColour(hex);
        Rule.Require(colour.Contrast >= LeastContrast, SettingsText.AccentTooPale(colour.Contrast), nameof(InstitutionSettings.Accent));

        return colour;
    }

    private double Part(int at)
    {
        var share = int.Parse(Hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("^#[0-9a-f]{6}$")]
    private static partial Regex Form();
}
