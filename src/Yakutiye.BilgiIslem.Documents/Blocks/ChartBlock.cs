using Yakutiye.BilgiIslem.Documents.Charts;
using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal sealed class ChartBlock(Chart chart) : IBlock
{
    public IEnumerable<Strip> Compose(Setting setting)
    {
        var title = setting.Text with { IsBold = true };
        foreach (var line in TextSetter.Set(chart.Title, title, setting.Width))
        {
            yield return new LineStrip(line) { Gap = setting.Gap * 1.4f, StaysWithNext = true };
        }

        var height = Math.Min(chart.Height * Millimetre.Point, setting.PageHeight * 0.8f);
        var type = new Typecase(setting.Style.Typeface, 7.5f) { Color = Tint.Quiet };
        yield return new DrawnStrip(setting.Width, height, (ink, box) => Draw(new ChartCanvas(ink, type, setting.Style.Accent), box)) { Gap = 4 };
    }

    private void Draw(ChartCanvas canvas, Box box)
    {
        if (!chart.HasData)
        {
            canvas.Write(PaperText.NoData, new Spot(box.X, box.MiddleY), Side.Left, box.Width);
            return;
        }

        chart.Draw(canvas, box);
    }
}
