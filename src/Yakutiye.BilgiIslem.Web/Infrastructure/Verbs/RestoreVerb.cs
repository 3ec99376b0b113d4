using System.CommandLine;
using System.Diagnostics;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

internal sealed class RestoreVerb : IVerb
{
    public Command Build(IServiceProvider services, VerbScreen screen)
    {
        var file = new Argument<FileInfo>("yedek") { Description = VerbText.BackupFile };
        var folder = new Option<DirectoryInfo>("--hedef") { Description = VerbText.RestoreFolder, Required = true };
        var command = new Command("geri-yukle", VerbText.Restore) { file, folder };
        command.SetAction((parsed, ct) => RunAsync(services, screen, parsed.GetRequiredValue(file).FullName, parsed.GetRequiredValue(folder).FullName, ct));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, VerbScreen screen, string file, string folder, CancellationToken ct)
    {
        var start = Stopwatch.GetTimestamp();
        var restorer = services.GetRequiredService<BackupRestorer>();
        var (manifest, findings) = await screen.WatchAsync(bars => restorer.RestoreAsync(file, folder, bars, ct));

        screen.Good(VerbText.Restored(folder));
        screen.Facts(
            ("Yedeğin tarihi", $"{Istanbul.ToLocal(manifest.TakenAt):dd.MM.yyyy HH:mm}"), ("Portal sürümü", manifest.AppVersion),
            ("Satır", UpkeepText.Rows(manifest.Tables.Values.Sum())), ("Dosya", UpkeepText.FileCount(manifest.Files.Count)),
            ("Süre (RTO)", Amounts.Duration(Stopwatch.GetElapsedTime(start))));
        foreach (var finding in findings)
        {
            screen.Bad($"{finding.Check} – {finding.Subject}: {finding.Sentence}");
        }

        screen.Say(manifest.Database is null ? BackupText.NoDatabase(file) : VerbText.RestoreNext);
        return findings.Count == 0 ? 0 : 1;
    }
}
