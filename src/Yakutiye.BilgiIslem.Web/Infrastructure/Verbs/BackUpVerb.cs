using System.CommandLine;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

internal sealed class BackUpVerb : IVerb
{
    public Command Build(IServiceProvider services, VerbScreen screen)
    {
        var folder = new Option<DirectoryInfo?>("--hedef") { Description = VerbText.BackUpFolder };
        var command = new Command("yedekle", VerbText.BackUp) { folder };
        command.SetAction((parsed, ct) => RunAsync(services, screen, parsed.GetValue(folder), ct));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, VerbScreen screen, DirectoryInfo? folder, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.GuardDatabaseAsync(ct);
        var desk = scope.ServiceProvider.GetRequiredService<BackupDesk>();
        var run = await screen.WatchAsync(
            bars => desk.BackUpAsync(null, BackupKind.Verb, BackupText.Operator, folder?.FullName, bars, ct));
        if (run.Error is { } error)
        {
            screen.Bad(error);
            return 1;
        }

        var shelf = folder?.FullName ?? scope.ServiceProvider.GetRequiredService<BackupShelf>().Folder;
        screen.Good(VerbText.BackedUp(Path.Combine(shelf, run.File!)));
        screen.Facts(
            ("Boyut", Amounts.Bytes(run.Size)), ("Satır", UpkeepText.Rows(run.Rows)), ("Dosya", UpkeepText.FileCount(run.Files)),
            ("Süre", Amounts.Duration(run.EndedAt!.Value - run.StartedAt!.Value)));
        if (!scope.ServiceProvider.GetRequiredService<IDatabaseCare>().CopiesItself)
        {
            screen.Say(BackupText.ServerNote);
        }

        return 0;
    }
}
