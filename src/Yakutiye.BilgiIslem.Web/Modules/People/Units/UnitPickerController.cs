using Microsoft.AspNetCore.Mvc;

namespace Yakutiye.BilgiIslem.Web.Modules.People.Units;

/// <summary>For the searchable unit fields of all modules; everyone who is signed in may ask.</summary>
public sealed class UnitPickerController(UnitReading reading) : Controller
{
    [HttpGet("yonetim/birimler/ara.json")]
    public async Task<IActionResult> Pick([FromQuery(Name = "q")] string? sought, CancellationToken ct) => Json(await reading.PickAsync(sought, ct));
}
