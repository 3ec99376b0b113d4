using System.Security.Cryptography;
using System.Text;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Infrastructure.Files;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Upkeep;

/// <summary>Lays files into a portal's store as if somebody had attached them.</summary>
internal static class Files
{
    /// <returns>the name in the store</returns>
    public static Task<string> KeepAsync(PortalFactory portal, string name, string text) => portal.WithDbAsync(async db =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var stored = FilePlaces.NewName(new DateOnly(2026, 11, 22));
        var path = Path.Combine(portal.Folder, "files", stored);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, bytes);
        db.Add(new Attachment(
            "talep", 1, new StoredFile(name, "text/plain", bytes.Length, Convert.ToHexString(SHA256.HashData(bytes)), stored), Actor.System, DateTime.UnixEpoch));
        await db.SaveChangesAsync();
        return stored;
    });
}
