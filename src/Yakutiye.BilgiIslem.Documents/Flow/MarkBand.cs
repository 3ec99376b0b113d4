using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Flow;

/// <summary>The marks in the upper right corner of every page, the first one outermost.</summary>
internal sealed class MarkBand
{
    private const float PaddingX = 5, PaddingY = 2, Between = 5, AboveText = 12;

    private readonly List<(PaperMark Mark, TextLine Line)> marks = [];

    public MarkBand(PaperInfo info)
    {
        foreach (var mark in info.Marks)
        {
            var size = mark.InFooter ? 12f : 8.5f;
            var type = new Typecase(PaperTypeface.Arimo, size) { IsBold = true, Color = mark.Letters, LineSpacing = 1.1f };
            marks.Add((mark, TextSetter.Set(mark.Text, type, float.MaxValue)[0]));
        }
    }

    public float Width => marks.Sum(m => m.Line.Width + 2 * PaddingX + Between);

    public void Draw(IInk ink, float right, float textTop)
    {
        var x = right;
        foreach (var (mark, line) in marks)
        {
            var height = line.Height + 2 * PaddingY;
            var box = new Box(x - line.Width - 2 * PaddingX, textTop - AboveText - height, line.Width + 2 * PaddingX, height);
            DrawGround(ink, mark, box);
            line.Draw(ink, box.X + PaddingX, box.Y + PaddingY);
            x = box.X - Between;
        }
    }

    private static void DrawGround(IInk ink, PaperMark mark, Box box)
    {
        if (mark.Ground is { } ground)
        {
            ink.Fill(box, ground);
        }
        else
        {
            ink.Frame(box, 0.8f, mark.Letters);
        }
    }
}
