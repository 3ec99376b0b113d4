using Microsoft.AspNetCore.Razor.TagHelpers;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>Shows the element only to who has the permission: <c>&lt;a permission="HelpDesk.Work"&gt;</c>.</summary>
[HtmlTargetElement("*", Attributes = "permission")]
public sealed class PermissionTagHelper(ICurrentUser user) : TagHelper
{
    [HtmlAttributeName("permission")]
    public string Permission { get; set; } = "";

    public override int Order => -1000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!user.Can(Permission))
        {
            output.SuppressOutput();
        }
    }
}
