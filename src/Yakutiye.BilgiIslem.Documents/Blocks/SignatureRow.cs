using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>One to four signers side by side, each in a column of his own: role, date, room for the pen, name, title.</summary>
internal static class SignatureRow
{
    private const float Room = 15 * Millimetre.Point, Between = 8, AboveName = 2, BelowTitle = 4;

    private static readonly string NameLine = new('.', 36);

    public static Strip Strip(IReadOnlyList<Signer> signers, Typecase type, float width)
    {
        var column = signers.Count == 1 ? width * 0.42f : width / signers.Count;
        var start = signers.Count == 1 ? width - column : 0;
        var blocks = signers.Select(s => Lines.Of(s, type, column - Between)).ToArray();
        var above = blocks.Max(b => Height(b.Above));
        var below = blocks.Max(b => Height(b.Below));

        return new DrawnStrip(width, above + Room + below + BelowTitle, (ink, box) =>
        {
            for (var i = 0; i < blocks.Length; i++)
            {
                var x = box.X + start + i * column + Between / 2;
                Draw(ink, blocks[i].Above, x, box.Y);
                DrawSignature(ink, blocks[i].Signature, new Box(x, box.Y + above, column - Between, Room - AboveName));
                Draw(ink, blocks[i].Below, x, box.Y + above + Room);
            }
        });
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

    // It stands on the name, as a pen would have it.
    private static void DrawSignature(IInk ink, Picture? signature, Box box)
    {
        if (signature is null)
        {
            return;
        }

        var scale = Math.Min(box.Width / signature.Width, box.Height / signature.Height);
        var (width, height) = (signature.Width * scale, signature.Height * scale);
        ink.Picture(signature, new Box(box.MiddleX - width / 2, box.Bottom - height, width, height));
    }

    private sealed record Lines(IReadOnlyList<TextLine> Above, IReadOnlyList<TextLine> Below, Picture? Signature)
    {
        public static Lines Of(Signer signer, Typecase type, float width)
        {
            List<TextLine> above = [];
            Add(above, signer.Role, type with { IsBold = true }, width);
            Add(above, signer.PlaceAndDate, type with { Size = type.Size * 0.9f, Color = Tint.Quiet }, width);
            List<TextLine> below = [];
            Add(below, signer.Name.Length == 0 ? NameLine : signer.Name, type, width);
            Add(below, signer.FullTitle, type, width);
            return new Lines(above, below, signer.Signature is null ? null : SignatureReader.Read(signer.Signature));
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
