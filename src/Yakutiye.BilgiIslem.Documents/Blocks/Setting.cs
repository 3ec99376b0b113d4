using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>What a block must know of its page to compose itself.</summary>
internal sealed record Setting(PaperStyle Style, float Width, float PageHeight)
{
    public Typecase Text => new(Style.Typeface, Style.TextSize) { LineSpacing = Style.LineSpacing };

    public Typecase Table => new(Style.Typeface, Style.TableSize) { LineSpacing = 1.22f };

    public float Gap => Style.TextSize * 0.6f;

    public static Setting Of(PaperStyle style, PageFrame frame) => new(style, frame.TextWidth, frame.Bottom - frame.NextTop);
}
