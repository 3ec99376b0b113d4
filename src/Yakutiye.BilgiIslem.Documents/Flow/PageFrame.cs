using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>What stands around the text on every page: letterhead or running head, marks, footer.</summary>
internal sealed class PageFrame
{
    private const float A4Short = 595.28f, A4Long = 841.89f, FooterGap = 8, EdgeOfFooter = 9 * Millimetre.Point;

    private readonly PaperInfo info;
    private readonly LetterheadBand letterhead;
    private readonly MarkBand marks;
    private readonly FooterBand footer;

    public PageFrame(PaperInfo info)
    {
        this.info = info;
        var isPortrait = info.Orientation == PaperOrientation.Portrait;
        (Width, Height) = isPortrait ? (A4Short, A4Long) : (A4Long, A4Short);
        Left = info.Style.SideMargin * Millimetre.Point;
        NextTop = info.Style.TopMargin * Millimetre.Point;
        letterhead = new LetterheadBand(info, TextWidth);
        marks = new MarkBand(info);
        footer = new FooterBand(info, TextWidth);
        Bottom = Height - Math.Max(info.Style.BottomMargin * Millimetre.Point, EdgeOfFooter + footer.Height + FooterGap);
    }

    public float Width { get; }
    public float Height { get; }
    public float Left { get; }
    public float NextTop { get; }
    public float Bottom { get; }
    public float TextWidth => Width - 2 * Left;
    public float FirstTop => NextTop + letterhead.Height;

    public void Draw(IInk ink, int number, int total)
    {
        marks.Draw(ink, Left + TextWidth, NextTop);
        if (number == 1)
        {
            letterhead.Draw(ink, Left, NextTop);
        }
        else if (info.Style.RunningHead)
        {
            DrawRunningHead(ink);
        }

        footer.Draw(ink, Left, Height - EdgeOfFooter - footer.Height, number, total);
    }

    private void DrawRunningHead(IInk ink)
    {
        var type = new Typecase(info.Style.Typeface, 7.5f) { Color = Tint.Quiet };
        var isNamed = string.IsNullOrEmpty(info.RunningNote) || info.Title.EndsWith(info.RunningNote, StringComparison.Ordinal);
        var text = isNamed ? info.Title : $"{info.Title} · {info.RunningNote}";
        var room = TextWidth - marks.Width - 6;
        TextSetter.Set(text, type, room)[0].Draw(ink, Left, NextTop - 20);
        ink.Line(new Spot(Left, NextTop - 8), new Spot(Left + TextWidth, NextTop - 8), 0.5f, Tint.Hairline);
    }
}
