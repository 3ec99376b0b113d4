using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>The first page's head, with a logo on either side.</summary>
internal sealed class LetterheadBand
{
    private const float LogoEdge = 19 * Millimetre.Point, Below = 14;

    private readonly PaperStyle style;
    private readonly float width;
    private readonly TextLine[] lines = [];
    private readonly Picture? left;
    private readonly Picture? right;

    public LetterheadBand(PaperInfo info, float width)
    {
        this.width = width;
        style = info.Style;
        if (info.Letterhead is not { } head)
        {
            return;
        }

        (left, right) = (Read(head.LeftLogo), Read(head.RightLogo));
        var room = width - 2 * (LogoEdge + 8);
        var type = new Typecase(style.Typeface, Math.Max(style.TextSize, 11)) { Side = Side.Center, LineSpacing = 1.25f };
        lines =
        [
            .. TextSetter.Set(PaperText.Republic, type with { IsBold = style.RunningHead }, room),
            .. TextSetter.Set(head.Institution, type with { IsBold = style.RunningHead }, room),
            .. TextSetter.Set(head.Directorate, type, room),
        ];
        Height = Math.Max(lines.Sum(l => l.Height), left is null && right is null ? 0 : LogoEdge) + Below;
    }

    /// <summary>Zero when the paper has no letterhead.</summary>
    public float Height { get; }

    public void Draw(IInk ink, float x, float top)
    {
        if (Height == 0)
        {
            return;
        }

        var band = Height - Below;
        DrawLogo(ink, left, x, top, band);
        DrawLogo(ink, right, x + width - LogoEdge, top, band);

        var y = top + (band - lines.Sum(l => l.Height)) / 2;
        foreach (var line in lines)
        {
            line.Draw(ink, x + LogoEdge + 8, y);
            y += line.Height;
        }

        if (style.RunningHead)
        {
            ink.Line(new Spot(x, top + band + 5), new Spot(x + width, top + band + 5), 1, style.Accent);
        }
    }

    private static Picture? Read(byte[]? file) => file is null ? null : PictureReader.Read(file);

    private static void DrawLogo(IInk ink, Picture? logo, float x, float top, float band)
    {
        if (logo is null)
        {
            return;
        }

        var scale = Math.Min(LogoEdge / logo.Width, LogoEdge / logo.Height);
        var (wide, high) = (logo.Width * scale, logo.Height * scale);
        ink.Picture(logo, new Box(x + (LogoEdge - wide) / 2, top + (band - high) / 2, wide, high));
    }
}
