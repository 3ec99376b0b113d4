using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Modules.Help.Topics;

public sealed class TopicsController(ICurrentUser user) : Controller
{
    [HttpGet("yardim")]
    public IActionResult Index(string? sayfa)
    {
        var topic = HelpTopics.For(sayfa);
        return View(new HelpPage(topic, HelpText.Read(topic, user), Url.IsLocalUrl(sayfa) ? sayfa : null));
    }
}

/// <param name="From">The page that the reader came from; null: none of ours.</param>
public sealed record HelpPage(HelpTopic Topic, string Body, string? From);
