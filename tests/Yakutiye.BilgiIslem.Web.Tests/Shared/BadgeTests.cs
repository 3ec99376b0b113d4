using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;
using Yakutiye.BilgiIslem.Web.Shared.Ui;

namespace Yakutiye.BilgiIslem.Web.Tests.Shared;

public sealed class BadgeTests
{
    private enum Light
    {
        [Display(Name = "Işıklı"), Tone(Tone.Success)] On,
        Off,
    }

    [Fact]
    public async Task A_badge_shows_the_word_and_the_tone_of_its_status()
    {
        var html = await TagHelperRun.HtmlAsync(new BadgeTagHelper { Value = Light.On }, "badge");

        Assert.Equal("""<span class="tone tone-success">Işıklı</span>""", html);
    }

    [Fact]
    public async Task A_status_without_a_tone_is_neutral_and_bears_its_own_name()
    {
        var html = await TagHelperRun.HtmlAsync(new BadgeTagHelper { Value = Light.Off }, "badge");

        Assert.Equal("""<span class="tone tone-neutral">Off</span>""", html);
    }

    [Fact]
    public async Task Any_word_can_stand_in_a_badge()
    {
        var html = await TagHelperRun.HtmlAsync(new BadgeTagHelper { Tone = Tone.Danger }, "badge", "Gecikti");

        Assert.Equal("""<span class="tone tone-danger">Gecikti</span>""", html);
    }
}
