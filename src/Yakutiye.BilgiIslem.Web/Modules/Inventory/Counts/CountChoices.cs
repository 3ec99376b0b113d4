using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory.Counts;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Counts;

internal static class CountChoices
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } =
    [
        new ChoiceItem(CountKind.ListCheck.TurkishName, nameof(CountKind.ListCheck), "Zimmetler dahil her şeye bakılır; fiş düzenlenmez (M8.22, M8.70)."),
        new ChoiceItem(CountKind.YearEnd.TurkishName, nameof(CountKind.YearEnd), "Kurul sayar; kişilerdekiler kayıttan alınır, farklar fişe bağlanır (TMY m.32)."),
    ];
}
