using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Shared.Ui;

/// <summary>The CSS class of a tone.</summary>
public static class Tones
{
    public static string Class(Tone tone) => tone switch
    {
        Tone.Neutral => "tone tone-neutral",
        Tone.Info => "tone tone-info",
        Tone.Progress => "tone tone-progress",
        Tone.Waiting => "tone tone-waiting",
        Tone.Success => "tone tone-success",
        Tone.Warning => "tone tone-warning",
        Tone.Danger => "tone tone-danger",
    };
}
