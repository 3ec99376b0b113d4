using Microsoft.AspNetCore.Mvc.Rendering;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>A choice with a second line, for radio cards.</summary>
public sealed class ChoiceItem(string text, string value, string sub) : SelectListItem(text, value)
{
    public string Sub { get; } = sub;
}
