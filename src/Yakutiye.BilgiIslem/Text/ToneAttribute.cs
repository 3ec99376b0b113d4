namespace Yakutiye.BilgiIslem.Text;

/// <summary>The tone of an enum member: <c>[Display(Name = "Çözüldü"), Tone(Tone.Success)] Resolved</c>.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ToneAttribute(Tone tone) : Attribute
{
    public Tone Tone { get; } = tone;
}
