using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>The control of one field: MVC's own generator, with what it leaves out for people added.</summary>
internal sealed class FieldControl(
    IHtmlGenerator generator, ViewContext view, ModelExpression property, FieldKind kind, IEnumerable<SelectListItem>? items)
{
    private readonly string fullName = view.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Name);

    public Dictionary<string, object?> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public bool HasHelp { get; init; }

    public bool IsPicker { get; init; }

    public string? Source { get; init; }

    public bool IsRequired { get; private set; }

    public string Id => Attributes.TryGetValue("id", out var id) ? (string)id! : TagBuilder.CreateSanitizedId(fullName, "_");

    public string HelpId => Id + "-help";

    public string ErrorId => Id + "-error";

    private bool IsMany => property.Metadata.IsEnumerableType && property.ModelExplorer.ModelType != typeof(string);

    public IHtmlContent Build()
    {
        Attributes["aria-describedby"] = HasHelp ? $"{HelpId} {ErrorId}" : ErrorId;
        if (view.ViewData.ModelState.TryGetValue(fullName, out var entry) && entry.Errors.Count > 0)
        {
            Attributes["aria-invalid"] = "true";
        }

        return kind switch
        {
            FieldKind.Select => Finish(Select(), "form-select"),
            FieldKind.Checkbox => Check(),
            FieldKind.Cards => Cards(),
            FieldKind.TextArea => Finish(generator.GenerateTextArea(view, property.ModelExplorer, property.Name, 5, 0, Attributes), "form-control"),
            FieldKind.Password => Finish(generator.GeneratePassword(view, property.ModelExplorer, property.Name, value: null, Attributes), "form-control"),
            _ => Finish(Input(), "form-control"),
        };
    }

    private TagBuilder Input()
    {
        var (type, mode, format) = kind switch
        {
            FieldKind.Email => ("email", null, null),
            FieldKind.Phone => ("tel", null, null),
            FieldKind.Number => ("text", "numeric", null),
            FieldKind.Amount => ("text", "decimal", "{0:0.####}"),
            FieldKind.Date => ("date", null, "{0:yyyy-MM-dd}"),
            FieldKind.DateTime => ("datetime-local", null, "{0:yyyy-MM-ddTHH:mm}"),
            FieldKind.Time => ("time", null, "{0:HH\\:mm}"),
            _ => ("text", (string?)null, (string?)null),
        };
        Attributes.TryAdd("type", type);
        if (mode is not null)
        {
            Attributes.TryAdd("inputmode", mode);
        }

        return generator.GenerateTextBox(view, property.ModelExplorer, property.Name, property.Model, format, Attributes);
    }

    private TagBuilder Select()
    {
        var type = property.Metadata.UnderlyingOrModelType;
        var choices = items ?? (type.IsEnum ? EnumItems.Of(type) : []);
        var mayBeEmpty = !IsMany && (property.Metadata.IsNullableValueType || !type.IsEnum);
        Attributes.Remove("placeholder", out var placeholder);
        if (IsPicker || Source is not null)
        {
            Attributes["data-picker"] = "";
            Attributes["data-source"] = Source;
            Attributes["placeholder"] = placeholder ?? UiText.Choose;
        }

        var current = generator.GetCurrentValues(view, property.ModelExplorer, property.Name, IsMany);
        var label = mayBeEmpty ? placeholder as string ?? UiText.Choose : null;
        return generator.GenerateSelect(view, property.ModelExplorer, label, property.Name, choices, current, IsMany, Given());
    }

    private IHtmlContent Check()
    {
        var box = Finish(generator.GenerateCheckBox(view, property.ModelExplorer, property.Name, isChecked: null, Attributes), "form-check-input");
        IsRequired = false;
        box.Attributes.Remove("aria-required");
        var unticked = generator.GenerateHiddenForCheckbox(view, property.ModelExplorer, property.Name);
        unticked.TagRenderMode = TagRenderMode.SelfClosing;
        return new HtmlContentBuilder().AppendHtml(box).AppendHtml(unticked);
    }

    private TagBuilder Cards()
    {
        var type = property.Metadata.UnderlyingOrModelType;
        var group = new TagBuilder("div");
        group.AddCssClass("cards-choice");
        var number = 0;
        foreach (var item in items ?? EnumItems.Of(type))
        {
            var own = new Dictionary<string, object?>(Given()) { ["id"] = Id + "-" + number++.ToString(CultureInfo.InvariantCulture) };
            var radio = Finish(generator.GenerateRadioButton(view, property.ModelExplorer, property.Name, item.Value, isChecked: null, own), "form-check-input");
            group.InnerHtml.AppendHtml("<label class=\"card-choice\">").AppendHtml(radio).AppendHtml("<span><span class=\"card-choice-text\">").Append(item.Text).AppendHtml("</span>");
            if (item is ChoiceItem { Sub: var sub })
            {
                group.InnerHtml.AppendHtml("<span class=\"card-choice-sub\">").Append(sub).AppendHtml("</span>");
            }

            group.InnerHtml.AppendHtml("</span></label>");
        }

        return group;
    }

    private Dictionary<string, object?> Given() =>
        Attributes.Where(a => a.Value is not null).ToDictionary(a => a.Key, a => a.Value, StringComparer.OrdinalIgnoreCase);

    // The validator's own attributes say what the browser should know too.
    private TagBuilder Finish(TagBuilder control, string cssClass)
    {
        control.AddCssClass(cssClass);
        if (control.Attributes.ContainsKey("data-val-required"))
        {
            IsRequired = true;
            control.Attributes["aria-required"] = "true";
        }

        var longest = control.Attributes.GetValueOrDefault("data-val-length-max") ?? control.Attributes.GetValueOrDefault("data-val-maxlength-max");
        if (longest is not null && control.TagName is "input" or "textarea")
        {
            control.Attributes.TryAdd("maxlength", longest);
        }

        if (control.Attributes.ContainsKey("aria-invalid"))
        {
            control.AddCssClass("is-invalid");
        }

        return control;
    }
}
