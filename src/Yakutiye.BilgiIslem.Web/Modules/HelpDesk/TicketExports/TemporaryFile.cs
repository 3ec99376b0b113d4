namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketExports;

/// <summary>A file that is gone when it is closed: an export is whole before its first byte is sent, and takes no memory.</summary>
internal static class TemporaryFile
{
    public static FileStream Open() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
}
