using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

namespace Yakutiye.BilgiIslem.Web.Infrastructure;

/// <summary>Where the application keeps its files: <c>Storage:Directory</c>, by default <c>App_Data</c> under the content root.</summary>
public sealed class StoragePaths
{
    public StoragePaths(IConfiguration configuration, IHostEnvironment environment)
    {
        Root = Path.GetFullPath(configuration["Storage:Directory"] ?? "App_Data", environment.ContentRootPath);
        try
        {
            Directory.CreateDirectory(Root);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(StartupText.FolderNotWritable(Root, closed.Message), closed);
        }
    }

    public string Root { get; }
    public string Database => Path.Combine(Root, "yakutiye.db");
    public string Files => Folder("files");
    public string Logs => Folder("logs");
    public string Backups => Folder("backups");

    /// <summary>Mails as .eml files where there is no mail server.</summary>
    public string Mails => Folder("mails");

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}
