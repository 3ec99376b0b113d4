using Microsoft.AspNetCore.Html;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>What the children of a page header hand to it.</summary>
internal sealed class PageHeaderParts
{
    public List<IHtmlContent> Crumbs { get; } = [];

    public IHtmlContent? Action { get; set; }

    public IHtmlContent? More { get; set; }
}
