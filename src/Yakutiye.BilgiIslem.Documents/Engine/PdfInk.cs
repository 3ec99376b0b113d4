using SkiaSharp;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>Draws on the pages of one PDF.</summary>
internal sealed class PdfInk(TypeBox types) : IInk, IDisposable
{
    private readonly SKPaint fill = new() { IsAntialias = true };
    private readonly SKPaint stroke = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeJoin = SKStrokeJoin.Round };
    private readonly SKTextBlobBuilder blobs = new();
    private readonly Dictionary<Picture, SKImage> images = new(ReferenceEqualityComparer.Instance);

    public SKCanvas Canvas { get; set; } = null!;

    public void Text(string text, Face face, float size, Spot baseline, Tint color, float blankStretch = 0)
    {
        if (text.Length == 0)
        {
            return;
        }

        var run = blobs.AllocateRawHorizontalRun(types.Font(face, size), text.Length, 0);
        var x = 0f;
        for (var i = 0; i < text.Length; i++)
        {
            run.Glyphs[i] = face.Glyph(text[i]);
            run.Positions[i] = x;
            x += face.Advance(text[i], size) + (text[i] == ' ' ? blankStretch : 0);
        }

        using var blob = blobs.Build();
        Canvas.DrawText(blob, baseline.X, baseline.Y, Fill(color));
    }

    public void Line(Spot from, Spot to, float width, Tint color) => Canvas.DrawLine(from.X, from.Y, to.X, to.Y, Stroke(width, color));

    public void Fill(Box box, Tint color) => Canvas.DrawRect(box.X, box.Y, box.Width, box.Height, Fill(color));

    public void Fill(IReadOnlyList<Box> boxes, Tint color)
    {
        using var builder = new SKPathBuilder();
        foreach (var box in boxes)
        {
            builder.AddRect(SKRect.Create(box.X, box.Y, box.Width, box.Height));
        }

        using var path = builder.Detach();
        Canvas.DrawPath(path, Fill(color));
    }

    public void Frame(Box box, float width, Tint color) => Canvas.DrawRect(box.X, box.Y, box.Width, box.Height, Stroke(width, color));

    public void Strokes(IReadOnlyList<Spot> spots, float width, Tint color) =>
        Canvas.DrawPoints(SKPointMode.Polygon, [.. spots.Select(s => new SKPoint(s.X, s.Y))], Stroke(width, color));

    public void Disc(Spot center, float radius, Tint color) => Canvas.DrawCircle(center.X, center.Y, radius, Fill(color));

    public void Wedge(Spot center, float radius, float from, float sweep, Tint color)
    {
        var circle = SKRect.Create(center.X - radius, center.Y - radius, 2 * radius, 2 * radius);
        Canvas.DrawArc(circle, from - 90, sweep, useCenter: true, Fill(color));
    }

    public void Picture(Picture picture, Box box)
    {
        if (!images.TryGetValue(picture, out var image))
        {
            using var data = SKData.CreateCopy(picture.File);
            images[picture] = image = SKImage.FromEncodedData(data);
        }

        Canvas.DrawImage(image, SKRect.Create(box.X, box.Y, box.Width, box.Height), new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    public void Dispose()
    {
        foreach (var image in images.Values)
        {
            image.Dispose();
        }

        blobs.Dispose();
        stroke.Dispose();
        fill.Dispose();
    }

    private SKPaint Fill(Tint color)
    {
        fill.Color = new SKColor(color.Red, color.Green, color.Blue);
        return fill;
    }

    private SKPaint Stroke(float width, Tint color)
    {
        stroke.StrokeWidth = width;
        stroke.Color = new SKColor(color.Red, color.Green, color.Blue);
        return stroke;
    }
}
