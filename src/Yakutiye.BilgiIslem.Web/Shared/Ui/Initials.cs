namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>What stands in for a portrait.</summary>
public static class Initials
{
    public static string Of(string fullName)
    {
        var words = fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        return words switch
        {
            [] => "?",
            [var only] => only[..1],
            [var first, .., var last] => $"{first[0]}{last[0]}",
        };
    }
}
