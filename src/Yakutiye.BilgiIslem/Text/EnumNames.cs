using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Yakutiye.BilgiIslem.Text;

/// <summary>The Turkish name and the tone that an enum member carries.</summary>
public static class EnumNames
{
    private static readonly ConcurrentDictionary<Enum, (string Name, Tone Tone)> Known = new();

    extension(Enum member)
    {
        public string TurkishName => Known.GetOrAdd(member, Read).Name;

        public Tone Tone => Known.GetOrAdd(member, Read).Tone;
    }

    private static (string Name, Tone Tone) Read(Enum member)
    {
        var field = member.GetType().GetField(member.ToString());
        var name = field?.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? member.ToString();
        return (name, field?.GetCustomAttribute<ToneAttribute>()?.Tone ?? Tone.Neutral);
    }
}
