using System.Globalization;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

/// <summary>Turns the names of the store into places on the disk. A name that is not one of the store's has no place.</summary>
public sealed class FilePlaces(StoragePaths paths)
{
    private const int NameLength = 32;

    public string Root => paths.Files;

    /// <summary>Small pictures are made again when they are missing, so they lie outside what is backed up.</summary>
    public string Thumbnails { get; } = Directory.CreateDirectory(Path.Combine(paths.Root, "thumbnails")).FullName;

    public static string NewName(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day:yyyy'/'MM'/'dd}/{Guid.NewGuid():N}");

    /// <returns>the full path; null when the name leads nowhere in the store</returns>
    public string? Find(string storedName) => IsOurs(storedName) ? Path.Combine(Root, Path.Combine(storedName.Split('/'))) : null;

    public string? FindThumbnail(string storedName) =>
        IsOurs(storedName) ? Path.Combine(Thumbnails, storedName.Split('/')[^1] + ".webp") : null;

    private static bool IsOurs(string storedName) =>
        storedName.Split('/') is [{ Length: 4 } year, { Length: 2 } month, { Length: 2 } day, { Length: NameLength } name]
        && year.All(char.IsAsciiDigit) && month.All(char.IsAsciiDigit) && day.All(char.IsAsciiDigit) && name.All(char.IsAsciiHexDigitLower);
}
