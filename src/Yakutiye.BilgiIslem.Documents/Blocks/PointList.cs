using System.Globalization;
using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

internal sealed class PointList(IReadOnlyList<Words> points, bool isNumbered) : IBlock
{
    public IEnumerable<Strip> Compose(Setting setting)
    {
        var type = setting.Text with { Justified = setting.Style.Justified };
        var indent = type.Size * 1.9f;
        for (var i = 0; i < points.Count; i++)
        {
            var sign = isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}.") : "•";
            var marker = TextSetter.Set(sign, setting.Text with { Side = Side.Right }, indent - type.Size * 0.5f)[0];
            var strips = LineStrip.Of(TextSetter.Set(points[i], type, setting.Width - indent), indent, marker);
            strips[0].Gap = setting.Gap * (i == 0 ? 0.8f : 0.35f);
            foreach (var strip in strips)
            {
                yield return strip;
            }
        }
    }
}
