using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>Level 1 is the paper's own title, in the middle; 2 and 3 head sections.</summary>
internal sealed class Heading(string text, int level) : IBlock
{
    public IEnumerable<Strip> Compose(Setting setting)
    {
        var size = setting.Style.TextSize * level switch { 1 => 1.3f, 2 => 1.12f, _ => 1f };
        var type = setting.Text with { Size = size, IsBold = true, Side = level == 1 ? Side.Center : Side.Left };
        if (level == 2 && setting.Style.RunningHead)
        {
            type = type with { Color = setting.Style.Accent };
        }

        var strips = TextSetter.Set(text, type, setting.Width).Select(line => new LineStrip(line) { StaysWithNext = true }).ToList();
        strips[0].Gap = setting.Gap * (level == 3 ? 1.4f : 1.9f);
        return strips;
    }
}
