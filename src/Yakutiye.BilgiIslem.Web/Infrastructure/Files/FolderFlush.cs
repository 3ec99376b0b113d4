using System.Runtime.InteropServices;
using System.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Files;

/// <summary>Makes a rename survive a power cut: on Linux and macOS the folder has to be flushed as well as the file.</summary>
internal static class FolderFlush
{
    public static void Of(string folder)
    {
        // Windows keeps the folder's entries in its own journal.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (handle >= 0)
        {
            _ = Flush(handle);
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
