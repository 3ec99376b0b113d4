using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>Signers side by side in the given order; one alone stands on the right, where letters are signed.</summary>
internal sealed class SignatureBlock(IReadOnlyList<Signer> signers) : IBlock
{
    private const float SignatureRoom = 15 * Millimetre.Point, Between = 8;

    public bool HoldsPrevious => true;

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var column = signers.Count == 1 ? setting.Width * 0.42f : setting.Width / signers.Count;
        var start = signers.Count == 1 ? setting.Width - column : 0;
        var type = setting.Text with { Side = Side.Center, Size = signers.Count > 2 ? setting.Style.TextSize * 0.92f : setting.Style.TextSize };
        var blocks = signers.Select(s => Lines.Of(s, type, column - Between)).ToArray();
        var above = blocks.Max(b => Height(b.Above));
        var below = blocks.Max(b => Height(b.Below));

        var strip = new DrawnStrip(setting.Width, above + SignatureRoom + below, (ink, box) =>
        {
            for (var i = 0; i < blocks.Length; i++)
            {
                var x = box.X + start + i * column + Between / 2;
                Draw(ink, blocks[i].Above, x, box.Y);
                DrawSignature(ink, blocks[i].Signature, new Box(x, box.Y + above, column - Between, SignatureRoom));
                Draw(ink, blocks[i].Below, x, box.Y + above + SignatureRoom);
            }
        });
        strip.Gap = setting.Gap * 3;
        return [strip];
    }

    private static float Height(IReadOnlyList<TextLine> lines) => lines.Sum(l => l.Height);

    private static void Draw(IInk ink, IReadOnlyList<TextLine> lines, float x, float y)
    {
        foreach (var line in lines)
        {
            line.Draw(ink, x, y);
            y += line.Height;
        }
    }

    private static void DrawSignature(IInk ink, Picture? signature, Box box)
    {
        if (signature is null)
        {
            return;
        }

        var scale = Math.Min(box.Width / signature.Width, box.Height / signature.Height);
        var (width, height) = (signature.Width * scale, signature.Height * scale);
        ink.Picture(signature, new Box(box.MiddleX - width / 2, box.MiddleY - height / 2, width, height));
    }

    private sealed record Lines(IReadOnlyList<TextLine> Above, IReadOnlyList<TextLine> Below, Picture? Signature)
    {
        public static Lines Of(Signer signer, Typecase type, float width)
        {
            List<TextLine> above = [];
            Add(above, signer.Role, type with { IsBold = true }, width);
            Add(above, signer.PlaceAndDate, type with { Size = type.Size * 0.9f, Color = Tint.Quiet }, width);
            List<TextLine> below = [];
            Add(below, signer.Name, type, width);
            Add(below, signer.FullTitle, type, width);
            return new Lines(above, below, signer.Signature is null ? null : PictureReader.Read(signer.Signature));
        }

        private static void Add(List<TextLine> lines, string? text, Typecase type, float width)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                lines.AddRange(TextSetter.Set(text, type, width));
            }
        }
    }
}
