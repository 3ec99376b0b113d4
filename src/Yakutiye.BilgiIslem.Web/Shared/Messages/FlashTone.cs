namespace Yakutiye.BilgiIslem.Web.Shared.Messages;

public enum FlashTone
{
    Info,
    Success,
    Warning,
    Danger,
}
