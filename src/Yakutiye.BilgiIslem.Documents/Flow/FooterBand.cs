using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>The legal footer, the page number and the marks that must be repeated below.</summary>
internal sealed class FooterBand
{
    private const float NumberWidth = 70, AboveText = 5, MarkPadding = 4;

    private readonly float width;
    private readonly Typecase type;
    private readonly IReadOnlyList<TextLine> lines;
    private readonly List<(PaperMark Mark, TextLine Line)> marks;

    public FooterBand(PaperInfo info, float width)
    {
        this.width = width;
        type = new Typecase(info.Style.Typeface, info.Style.Typeface == PaperTypeface.Tinos ? 8.5f : 7.5f) { Color = Tint.Quiet };
        lines = TextSetter.Set(info.Footer, type, width - NumberWidth);
        var bold = new Typecase(PaperTypeface.Arimo, 12) { IsBold = true, LineSpacing = 1.1f };
        marks = [.. info.Marks.Where(m => m.InFooter).Select(m => (m, TextSetter.Set(m.Text, bold with { Color = m.Letters }, float.MaxValue)[0]))];
    }

    public float Height => AboveText + Math.Max(lines.Sum(l => l.Height), MarksHeight + type.LineHeight);

    private float MarksHeight => marks.Sum(m => m.Line.Height + 5);

    public void Draw(IInk ink, float left, float top, int number, int total)
    {
        ink.Line(new Spot(left, top), new Spot(left + width, top), 0.5f, Tint.Hairline);
        var y = top + AboveText;
        foreach (var line in lines)
        {
            line.Draw(ink, left, y);
            y += line.Height;
        }

        var numberType = type with { Side = Side.Right };
        TextSetter.Set(PaperText.Page(number, total), numberType, NumberWidth)[0].Draw(ink, left + width - NumberWidth, top + AboveText);
        DrawMarks(ink, left + width, top + AboveText + type.LineHeight + 3);
    }

    private void DrawMarks(IInk ink, float right, float y)
    {
        foreach (var (mark, line) in marks)
        {
            var box = new Box(right - line.Width - 2 * MarkPadding, y, line.Width + 2 * MarkPadding, line.Height + 2);
            if (mark.Ground is { } ground)
            {
                ink.Fill(box, ground);
            }

            line.Draw(ink, box.X + MarkPadding, y + 1);
            y = box.Bottom + 3;
        }
    }
}
