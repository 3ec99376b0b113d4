using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Yakutiye.BilgiIslem.Browser.Tests.Sweep;

/// <summary>What makes a page unfit for people: barriers for assistive technology, and sideways scrolling on a phone.</summary>
internal static class PageCheck
{
    private const string Serious = """
        async () => {
          const { violations } = await axe.run({ resultTypes: ['violations'] });
          return violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
            .map(v => `${v.id}, ${v.help}: ${v.nodes.slice(0, 3).map(n =>
              n.html.slice(0, 200) + ' (' + n.any.map(c => c.message).join('; ') + ')').join(' | ')}`);
        }
        """;

    private const string StickingOut = """
        () => {
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide) return [];
          const out = [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > wide + 1);
          return [`${document.documentElement.scrollWidth} > ${wide}`, ...out.slice(0, 5).map(e => e.outerHTML.slice(0, 120))];
        }
        """;

    // Run as it is: the package's own driver opens a second page for every run, ten times the time.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task<IEnumerable<string>> BarriersAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var barriers = await page.EvaluateAsync<string[]>(Serious);
        return barriers.Select(b => $"{page.Url}: {b}");
    }

    /// <summary>Names what sticks out of the window, if the page can be scrolled sideways.</summary>
    public static async Task<IEnumerable<string>> OverflowAsync(IPage page)
    {
        var culprits = await page.EvaluateAsync<string[]>(StickingOut);
        return culprits.Length == 0 ? [] : [$"{page.Url}: {string.Join(" | ", culprits)}"];
    }
}
