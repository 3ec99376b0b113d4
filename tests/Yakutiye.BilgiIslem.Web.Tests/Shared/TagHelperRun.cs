using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

/// <summary>Runs one tag helper as a view would.</summary>
internal static class TagHelperRun
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static ViewContext ViewOf(string path, string query = "") => new()
    {
        HttpContext = new DefaultHttpContext { Request = { Path = path, QueryString = new QueryString(query) } },
    };

    public static async Task<string> HtmlAsync(TagHelper helper, string tag, string child = "")
    {
        var context = new TagHelperContext(tag, [], new Dictionary<object, object>(), "test");
        var output = new TagHelperOutput(tag, [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(child)));
        await helper.ProcessAsync(context, output);
        if (!output.IsContentModified && child.Length > 0)
        {
            output.Content.SetHtmlContent(child);
        }

        using var writer = new StringWriter();
        output.WriteTo(writer, Encoder);
        return writer.ToString();
    }
}
