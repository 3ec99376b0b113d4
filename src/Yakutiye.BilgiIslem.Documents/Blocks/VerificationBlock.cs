using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>A QR code drawn as vectors, and beside it what it says, for those without a camera.</summary>
internal sealed class VerificationBlock(string address, string code, string? sentence) : IBlock
{
    private const float Edge = 24 * Millimetre.Point, Beside = 12;

    public bool HoldsPrevious => true;

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var type = setting.Text with { Size = setting.Style.TextSize * 0.88f };
        var width = setting.Width - Edge - Beside;
        List<TextLine> lines = [];
        if (!string.IsNullOrWhiteSpace(sentence))
        {
            lines.AddRange(TextSetter.Set(sentence, type with { Color = Tint.Quiet }, width));
        }

        if (code.Length > 0)
        {
            lines.AddRange(TextSetter.Set(Words.Plain($"{PaperText.VerificationCode}: ").Bold(code), type, width));
        }

        lines.AddRange(TextSetter.Set(code.Length > 0 ? $"{PaperText.VerificationAddress}: {address}" : Uri.UnescapeDataString(address), type, width));
        var height = Math.Max(Edge, lines.Sum(l => l.Height));

        return [new DrawnStrip(setting.Width, height, (ink, box) => Draw(ink, box, lines)) { Gap = setting.Gap * 2.5f }];
    }

    private void Draw(IInk ink, Box box, List<TextLine> lines)
    {
        ink.Fill(QrModules.Of(address, new Box(box.X, box.Y, Edge, Edge)), Tint.Black);
        var y = box.MiddleY - lines.Sum(l => l.Height) / 2;
        foreach (var line in lines)
        {
            line.Draw(ink, box.X + Edge + Beside, y);
            y += line.Height;
        }
    }
}
