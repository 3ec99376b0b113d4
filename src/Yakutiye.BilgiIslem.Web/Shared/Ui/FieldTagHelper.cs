using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>
/// <c>&lt;field asp-for="Title" help="…" /&gt;</c>: label above, control, help below, its error beside it, all wired for screen readers.
/// Attributes that are not named here (autocomplete, data-*, min, rows…) go to the control; <c>class</c> goes to the field.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for")]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = default!;

    public FieldKind Kind { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    public string? Label { get; set; }

    public string? Help { get; set; }

    /// <summary>Both columns of the form. Long texts and cards are wide by themselves.</summary>
    public bool Wide { get; set; }

    /// <summary>A searchable picker over the choices, or over what <see cref="Source"/> answers.</summary>
    public bool Picker { get; set; }

    /// <summary>The address that answers <c>?q=</c> with JSON <c>[{ value, text, sub }]</c>.</summary>
    public string? Source { get; set; }

    /// <summary>A unit after the control, such as ₺ or dakika.</summary>
    public string? Unit { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Kind == FieldKind.Auto ? FieldKinds.Of(For.Metadata, Items is not null || Source is not null) : Kind;
        var control = new FieldControl(generator, ViewContext, For, kind, Items) { HasHelp = Help is not null, IsPicker = Picker, Source = Source };
        foreach (var attribute in output.Attributes.Where(a => a.Name != "class"))
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? attribute.Name;
        }

        var body = control.Build();
        var label = Label ?? For.Metadata.DisplayName ?? For.Name;
        var extra = output.Attributes["class"]?.Value?.ToString();
        var wide = Wide || kind is FieldKind.TextArea or FieldKind.Cards;
        output.TagName = kind == FieldKind.Cards ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "field", wide ? "field-wide" : null, extra }.Where(c => c is not null)));
        output.Content.AppendHtml(kind switch
        {
            FieldKind.Checkbox => Check(body, label),
            FieldKind.Cards => Head("legend", label, control).AppendHtml(body),
            _ => Head("label", label, control).AppendHtml(Measured(body)),
        });
        output.Content.AppendHtml(Foot(control));
    }

    private static HtmlContentBuilder Head(string tag, string label, FieldControl control)
    {
        var head = new TagBuilder(tag);
        head.AddCssClass("form-label");
        if (tag == "label")
        {
            head.Attributes["for"] = control.Id;
        }

        head.InnerHtml.Append(label);
        if (control.IsRequired)
        {
            head.InnerHtml.AppendHtml(" <span class=\"required-mark\" title=\"").Append(UiText.Required).AppendHtml("\" aria-hidden=\"true\">*</span>");
        }

        return (HtmlContentBuilder)new HtmlContentBuilder().AppendHtml(head);
    }

    private static HtmlContentBuilder Check(IHtmlContent body, string label) => (HtmlContentBuilder)new HtmlContentBuilder()
        .AppendHtml("<label class=\"form-check\">").AppendHtml(body)
        .AppendHtml("<span class=\"form-check-label\">").Append(label).AppendHtml("</span></label>");

    private IHtmlContent Measured(IHtmlContent body) => Unit is null
        ? body
        : new HtmlContentBuilder().AppendHtml("<div class=\"input-group input-group-flat\">").AppendHtml(body)
            .AppendHtml("<span class=\"input-group-text\">").Append(Unit).AppendHtml("</span></div>");

    private HtmlContentBuilder Foot(FieldControl control)
    {
        var foot = new HtmlContentBuilder();
        if (Help is not null)
        {
            foot.AppendHtml("<div class=\"form-hint\" id=\"").Append(control.HelpId).AppendHtml("\">").Append(Help).AppendHtml("</div>");
        }

        return (HtmlContentBuilder)foot.AppendHtml(generator.GenerateValidationMessage(
            ViewContext, For.ModelExplorer, For.Name, message: null, tag: "div", new { id = control.ErrorId }));
    }
}
