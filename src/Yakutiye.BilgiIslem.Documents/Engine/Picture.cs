namespace Yakutiye.BilgiIslem.Documents.Engine;

/// <summary>A readable PNG or JPEG with its size in pixels.</summary>
internal sealed record Picture(byte[] File, int Width, int Height);
