using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>
/// <c>&lt;upload asp-for="Files" accept=".png,.jpg,.pdf" types="Resim ya da PDF" max-mb="10" /&gt;</c>: a plain file field that a script
/// makes droppable, pasteable and previewed. Its form needs <c>enctype="multipart/form-data"</c>.
/// </summary>
[HtmlTargetElement("upload", Attributes = "asp-for")]
public sealed class UploadTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = default!;

    public string Accept { get; set; } = "";

    /// <summary>The accepted kinds in words.</summary>
    public string Types { get; set; } = "";

    public int MaxMb { get; set; } = 20;

    public int MaxFiles { get; set; } = 10;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field field-wide upload");
        output.Attributes.SetAttribute("data-upload", "");
        output.Content.AppendHtml("<label class=\"form-label\" for=\"").Append(id).AppendHtml("\">").Append(For.Metadata.DisplayName ?? For.Name)
            .AppendHtml("</label><div class=\"upload-zone\">").AppendHtml(Icon.Svg("paperclip")).AppendHtml(Input(name, id))
            .AppendHtml("<p class=\"upload-invite\" aria-hidden=\"true\"><span class=\"upload-pick\">").Append(UiText.UploadPick).AppendHtml("</span>")
            .Append(UiText.UploadRest).AppendHtml("</p></div><div class=\"form-hint\" id=\"").Append(id).AppendHtml("-help\">")
            .Append(UiText.UploadLimit(Types, MaxMb)).AppendHtml("</div><ul class=\"upload-list\"></ul>")
            .AppendHtml("<div class=\"upload-messages\" role=\"alert\"></div>")
            .AppendHtml("<div class=\"upload-progress\" hidden><progress max=\"1\" value=\"0\" aria-label=\"").Append(UiText.Sending)
            .AppendHtml("\"></progress><span role=\"status\"></span></div>")
            .AppendHtml(generator.GenerateValidationMessage(ViewContext, For.ModelExplorer, For.Name, null, "div", new { id = id + "-error" }));
    }

    private TagBuilder Input(string name, string id)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "file";
        input.Attributes["name"] = name;
        input.Attributes["id"] = id;
        input.Attributes["accept"] = Accept;
        input.Attributes["aria-describedby"] = $"{id}-help {id}-error";
        input.Attributes["data-max-bytes"] = (MaxMb * 1_048_576L).ToString(CultureInfo.InvariantCulture);
        input.Attributes["data-max-files"] = MaxFiles.ToString(CultureInfo.InvariantCulture);
        if (For.Metadata.IsEnumerableType)
        {
            input.Attributes["multiple"] = "multiple";
        }

        return input;
    }
}
