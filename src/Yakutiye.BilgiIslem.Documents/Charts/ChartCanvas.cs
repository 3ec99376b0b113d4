using System.Globalization;
using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Charts;

/// <summary>The ink of a chart with its colours and its lettering.</summary>
internal sealed class ChartCanvas(IInk ink, Typecase type, Tint accent)
{
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    // Neighbours differ in lightness, so that a black-and-white copy still tells them apart.
    private readonly Tint[] palette =
    [
        accent, new(150, 180, 208), new(201, 133, 60), new(74, 120, 92), new(176, 176, 182), new(126, 74, 98), new(214, 190, 120), new(70, 74, 82),
    ];

    public IInk Ink => ink;

    public float LineHeight => type.LineHeight;

    public Tint Color(int index) => palette[index % palette.Length];

    public static string Number(double value) => value.ToString("#,##0.##", Turkish);

    public static string Share(double value) => value.ToString("'%'0.#", Turkish);

    public float Width(string text) => TextSetter.Set(text, type, float.MaxValue)[0].Width;

    /// <summary>Writes one line; what does not fit is cut.</summary>
    public void Write(string text, Spot top, Side side, float room, bool isDark = false)
    {
        var look = type with { Side = side, Color = isDark ? Tint.Ink : type.Color };
        TextSetter.Set(text, look, room)[0].Draw(ink, top.X, top.Y);
    }
}
