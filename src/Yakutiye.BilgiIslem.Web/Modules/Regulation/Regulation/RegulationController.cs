using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Regulation;

namespace Yakutiye.BilgiIslem.Web.Modules.Regulation.Regulation;

public sealed class RegulationController : Controller
{
    [HttpGet("yonetmelik")]
    public IActionResult Index(string? q) => View(RegulationPage.For(q));
}

/// <param name="Found">What the reader sought; empty when nothing was.</param>
public sealed record RegulationPage(string Sought, IReadOnlyList<RegulationLine> Found)
{
    private const int ShortestSought = 2;

    public static RegulationPage For(string? sought) => sought?.Trim() is { Length: >= ShortestSought } words
        ? new RegulationPage(words, [.. RegulationText.Holding(words)])
        : new RegulationPage(sought?.Trim() ?? "", []);

    public bool IsFound(RegulationLine line) => Found.Contains(line);
}
