using Yakutiye.BilgiIslem.Documents.Engine;
using Yakutiye.BilgiIslem.Documents.Flow;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>A picture scaled into its room and never enlarged beyond 96 dpi; an unreadable file leaves a sentence.</summary>
internal sealed class PictureBlock(byte[] file, float widest, float highest, Side side, string? caption) : IBlock
{
    private const float PointsPerPixel = 0.75f;

    public IEnumerable<Strip> Compose(Setting setting)
    {
        var note = new Note(caption, side);
        if (PictureReader.Read(file) is not { } picture)
        {
            return [.. new Note(PaperText.UnreadablePicture, side).Compose(setting), .. caption is null ? [] : note.Compose(setting)];
        }

        var roomX = Math.Min(setting.Width, widest * Millimetre.Point);
        var roomY = Math.Min(setting.PageHeight * 0.85f, highest * Millimetre.Point);
        var scale = Math.Min(PointsPerPixel, Math.Min(roomX / picture.Width, roomY / picture.Height));
        var (width, height) = (picture.Width * scale, picture.Height * scale);
        var strip = new DrawnStrip(setting.Width, height, (ink, box) => ink.Picture(picture, new Box(Left(box, width), box.Y, width, height)))
        {
            Gap = setting.Gap * 1.2f,
            StaysWithNext = caption is not null,
        };

        return caption is null ? [strip] : [strip, .. note.Compose(setting)];
    }

    private float Left(Box box, float width) => side switch
    {
        Side.Center => box.MiddleX - width / 2,
        Side.Right => box.Right - width,
        _ => box.X,
    };
}
