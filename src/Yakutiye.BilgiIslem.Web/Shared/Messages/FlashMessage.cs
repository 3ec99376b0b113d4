namespace Yakutiye.BilgiIslem.Web.Shared.Messages;

public sealed record FlashMessage(FlashTone Tone, string Text)
{
    /// <summary>The word of the tone in class names and in htmx answers.</summary>
    public string Word => Tone switch
    {
        FlashTone.Info => "info",
        FlashTone.Success => "success",
        FlashTone.Warning => "warning",
        FlashTone.Danger => "danger",
    };

    /// <summary>What went wrong interrupts a screen reader, what went well waits its turn.</summary>
    public string Role => Tone is FlashTone.Warning or FlashTone.Danger ? "alert" : "status";

    public string Icon => Tone switch
    {
        FlashTone.Info => "info-circle",
        FlashTone.Success => "circle-check",
        FlashTone.Warning => "alert-triangle",
        FlashTone.Danger => "alert-circle",
    };
}
