using System.Globalization;

namespace Yakutiye.BilgiIslem.Tests;

/// <summary>Runs what must not depend on the machine's culture under the two that differ most.</summary>
public static class Cultures
{
    public static TheoryData<string> Both => ["tr-TR", ""];

    public static void Under(string name, Action act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
