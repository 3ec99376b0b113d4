namespace Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

/// <summary>How far a long work has come, for whoever watches.</summary>
/// <param name="Title">Turkish, e.g. <c>Dosyalar kopyalanıyor</c>.</param>
/// <param name="Done">0 to 1.</param>
public sealed record BackupStep(string Title, double Done);

/// <summary>For works that nobody watches.</summary>
public sealed class Unwatched : IProgress<BackupStep>
{
    public static readonly Unwatched Instance = new();

    private Unwatched() { }

    public void Report(BackupStep value) { }
}
