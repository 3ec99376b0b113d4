using System.ComponentModel.DataAnnotations;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

public sealed class FieldTests
{
    private enum Urgency
    {
        [Display(Name = "Acelesi yok")] Low,
        [Display(Name = "İşimi durduruyor")] High,
    }

    private sealed class Form
    {
        [Display(Name = "Konu"), Required, StringLength(120)] public string? Title { get; set; }
        [Display(Name = "Bitiş")] public DateOnly? Due { get; set; } = new DateOnly(2026, 11, 22);
        [Display(Name = "Aciliyet")] public Urgency Urgency { get; set; } = Urgency.High;
        [Display(Name = "Kişi")] public int? PersonId { get; set; }
        [Display(Name = "E-posta gelsin")] public bool Mail { get; set; }
    }

    private readonly ServiceProvider services = new ServiceCollection().AddLogging().AddMvcCore().AddViews().AddDataAnnotations().Services.BuildServiceProvider();

    [Fact]
    public async Task A_field_names_its_control_its_help_and_its_error()
    {
        var page = await RenderAsync(nameof(Form.Title), field => field.Help = "Bir cümle yeter.");

        var input = page.QuerySelector("input")!;
        Assert.Equal("Title", page.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("Title-help Title-error", input.GetAttribute("aria-describedby"));
        Assert.NotNull(page.QuerySelector("#Title-help"));
        Assert.NotNull(page.QuerySelector("#Title-error[data-valmsg-for=Title]"));
    }

    [Fact]
    public async Task The_browser_learns_what_the_validator_demands()
    {
        var page = await RenderAsync(nameof(Form.Title));

        Assert.Equal("120", page.QuerySelector("input")!.GetAttribute("maxlength"));
        Assert.Equal("true", page.QuerySelector("input")!.GetAttribute("aria-required"));
        Assert.NotNull(page.QuerySelector(".required-mark"));
    }

    [Fact]
    public async Task A_refused_field_says_so()
    {
        var page = await RenderAsync(nameof(Form.Title), arrange: state => state.AddModelError("Title", "Konuyu yazın."));

        Assert.Equal("true", page.QuerySelector("input")!.GetAttribute("aria-invalid"));
        Assert.Equal("Konuyu yazın.", page.QuerySelector("#Title-error")!.TextContent);
    }

    [Fact]
    public async Task A_day_is_written_as_the_date_control_wants_it()
    {
        var page = await RenderAsync(nameof(Form.Due));

        Assert.Equal("2026-11-22", page.QuerySelector("input[type=date]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_enum_offers_its_turkish_names()
    {
        var page = await RenderAsync(nameof(Form.Urgency));

        Assert.Equal(["Acelesi yok", "İşimi durduruyor"], page.QuerySelectorAll("option").Select(o => o.TextContent));
        Assert.Equal("High", page.QuerySelector("option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Cards_are_radio_buttons_in_a_named_group()
    {
        var page = await RenderAsync(nameof(Form.Urgency), field => field.Kind = FieldKind.Cards);

        Assert.Equal("Aciliyet", page.QuerySelector("fieldset > legend")!.FirstChild!.TextContent.Trim());
        Assert.Equal(2, page.QuerySelectorAll("input[type=radio][name=Urgency]").Length);
        Assert.Equal(2, page.QuerySelectorAll("input").Select(i => i.Id).Distinct().Count());
        Assert.True(page.QuerySelector("input[value=High]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_remote_picker_knows_where_to_ask()
    {
        var page = await RenderAsync(nameof(Form.PersonId), field => field.Source = "/rehber/sec");

        Assert.Equal("/rehber/sec", page.QuerySelector("select[data-picker]")!.GetAttribute("data-source"));
    }

    [Fact]
    public async Task A_check_box_that_is_not_ticked_is_posted_as_false_and_is_never_required()
    {
        var page = await RenderAsync(nameof(Form.Mail));

        Assert.Equal("false", page.QuerySelector("input[type=hidden][name=Mail]")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector(".required-mark, [aria-required]"));
    }

    private async Task<IDocument> RenderAsync(string property, Action<FieldTagHelper>? set = null, Action<ModelStateDictionary>? arrange = null)
    {
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        var state = new ModelStateDictionary();
        arrange?.Invoke(state);
        var view = new ViewContext
        {
            HttpContext = new DefaultHttpContext { RequestServices = services },
            ViewData = new ViewDataDictionary<Form>(metadata, state) { Model = new Form() },
            ClientValidationEnabled = true,
            FormContext = new FormContext(),
        };
        var explorer = view.ViewData.ModelExplorer.GetExplorerForProperty(property);
        var field = new FieldTagHelper(services.GetRequiredService<IHtmlGenerator>()) { ViewContext = view, For = new ModelExpression(property, explorer) };
        set?.Invoke(field);
        var html = await TagHelperRun.HtmlAsync(field, "field");
        return await BrowsingContext.New().OpenAsync(response => response.Content(html));
    }
}
