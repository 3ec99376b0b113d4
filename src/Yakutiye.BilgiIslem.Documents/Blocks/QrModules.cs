using QRCoder;
using Yakutiye.BilgiIslem.Documents.Typesetting;

namespace Yakutiye.BilgiIslem.Documents.Blocks;

/// <summary>The dark squares of a QR code, neighbours of a row as one box.</summary>
internal static class QrModules
{
    // The white around the code is the paper's own.
    private const int QuietModules = 4;

    /// <param name="white">how much of its own white the area has around it; what four modules lack of that is made up for inside</param>
    public static List<Box> Of(string text, Box area, float white = float.MaxValue)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var matrix = code.ModuleMatrix;
        var size = matrix.Count - 2 * QuietModules;
        var edge = Math.Min(area.Width, (area.Width + 2 * white) / (1 + 2f * QuietModules / size));
        area = area.Inset((area.Width - edge) / 2, (area.Width - edge) / 2);
        var module = edge / size;
        var boxes = new List<Box>();
        for (var row = 0; row < size; row++)
        {
            for (var start = 0; start < size; start++)
            {
                var end = start;
                while (end < size && matrix[row + QuietModules][end + QuietModules])
                {
                    end++;
                }

                if (end > start)
                {
                    boxes.Add(new Box(area.X + start * module, area.Y + row * module, (end - start) * module, module));
                    start = end;
                }
            }
        }

        return boxes;
    }
}
