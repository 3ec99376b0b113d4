using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>The members of an enum as choices. The value is the member's name, so that a URL stays readable.</summary>
public static class EnumItems
{
    public static IReadOnlyList<SelectListItem> Of<T>() where T : struct, Enum => Of(typeof(T));

    public static IReadOnlyList<SelectListItem> Of(Type type) =>
        [.. Enum.GetValues(type).Cast<Enum>().Select(member => new SelectListItem(member.TurkishName, member.ToString()))];
}
