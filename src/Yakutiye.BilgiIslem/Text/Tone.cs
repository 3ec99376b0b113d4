namespace Yakutiye.BilgiIslem.Text;

/// <summary>How a status feels; always shown together with its word.</summary>
public enum Tone
{
    Neutral,
    Info,
    Progress,
    Waiting,
    Success,
    Warning,
    Danger,
}

/// <summary>The tone of an enum member, declared beside its Turkish name.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ToneAttribute(Tone tone) : Attribute
{
    public Tone Tone { get; } = tone;
}
