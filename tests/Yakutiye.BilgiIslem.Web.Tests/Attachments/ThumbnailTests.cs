using System.Buffers.Binary;
using System.Net;
using SkiaSharp;

namespace Yakutiye.BilgiIslem.Web.Tests.Attachments;

public sealed class ThumbnailTests(FilePortal portal) : IClassFixture<FilePortal>
{
    [Theory]
    [InlineData(1600, 800, 320, 160), InlineData(90, 45, 90, 45)]
    public async Task A_picture_is_shown_small_and_never_blown_up(int width, int height, int expectedWidth, int expectedHeight)
    {
        var file = await portal.AddAsync("FEN", "foto.jpg", Pictures.Jpeg(width, height));
        using var visitor = await portal.SignInAsync("birim");

        var bytes = await visitor.Client.GetByteArrayAsync($"/dosya/{file.Id}/kucuk");

        using var picture = SKBitmap.Decode(bytes);
        Assert.Equal((expectedWidth, expectedHeight), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task A_second_look_uses_the_picture_that_was_made()
    {
        var file = await portal.AddAsync("FEN", "foto.png", Pictures.Png(800, 800));
        using var visitor = await portal.SignInAsync("birim");
        await visitor.Client.GetByteArrayAsync($"/dosya/{file.Id}/kucuk");
        File.Delete(Path.Combine(portal.FilesFolder, file.StoredName));

        var again = await visitor.StatusAsync($"/dosya/{file.Id}/kucuk");

        Assert.Equal(HttpStatusCode.OK, again);
    }

    [Fact]
    public async Task A_picture_that_would_unpack_to_gigabytes_gets_no_thumbnail()
    {
        var file = await portal.AddAsync("FEN", "bomba.png", DeclaringSize(Pictures.Png(8, 8), 60_000));
        using var visitor = await portal.SignInAsync("birim");

        var status = await visitor.StatusAsync($"/dosya/{file.Id}/kucuk");

        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    [Fact]
    public async Task A_paper_has_no_thumbnail()
    {
        var file = await portal.AddAsync("FEN", "tutanak.pdf", "%PDF-1.7"u8.ToArray());
        using var visitor = await portal.SignInAsync("birim");

        var status = await visitor.StatusAsync($"/dosya/{file.Id}/kucuk");

        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    // The header of a PNG: width at 16, height at 20, its checksum at 29.
    private static byte[] DeclaringSize(byte[] png, int edge)
    {
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), edge);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), edge);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Checksum(png.AsSpan(12, 17)));
        return png;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
