namespace Yakutiye.BilgiIslem.Web.Infrastructure.Health;

/// <summary>The disk that the portal's files lie on.</summary>
public sealed class DiskSpace(StoragePaths paths)
{
    private const int LowPercent = 10;
    private const long FullBytes = 100L * 1024 * 1024;

    private DriveInfo Drive => new(paths.Root);

    /// <summary>Bytes.</summary>
    public long Free => Drive.AvailableFreeSpace;

    public long Total => Drive.TotalSize;

    public int FreePercent => Total == 0 ? 0 : (int)(Free * 100 / Total);

    public bool IsLow => FreePercent < LowPercent;

    /// <summary>No room for another day's work.</summary>
    public bool IsFull => Free < FullBytes;
}
