using System.CommandLine;
using Spectre.Console;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Words = Spectre.Console.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

internal sealed class ExamineVerb : IVerb
{
    public Command Build(IServiceProvider services, VerbScreen screen)
    {
        var file = new Option<FileInfo?>("--yedek") { Description = VerbText.ExamineFile };
        var command = new Command("dogrula", VerbText.Examine) { file };
        command.SetAction((parsed, ct) => parsed.GetValue(file) is { } backup
            ? ExamineBackupAsync(services, screen, backup.FullName, ct)
            : ExaminePortalAsync(services, screen, ct));
        return command;
    }

    private static async Task<int> ExaminePortalAsync(IServiceProvider services, VerbScreen screen, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.GuardDatabaseAsync(ct);
        var results = await screen.WatchAsync(async bars =>
        {
            var done = new List<CheckResult>();
            foreach (var (title, run) in scope.ServiceProvider.GetRequiredService<PortalExamination>().Checks)
            {
                bars.Report(new BackupStep(title, 0));
                done.Add(await run(ct));
                bars.Report(new BackupStep(title, 1));
            }

            return done;
        });
        return Show(screen, results);
    }

    private static async Task<int> ExamineBackupAsync(IServiceProvider services, VerbScreen screen, string file, CancellationToken ct)
    {
        var (manifest, findings) = await screen.WatchAsync(bars => services.GetRequiredService<BackupVerifier>().VerifyAsync(file, bars, ct));
        var looked = $"{UpkeepText.Rows(manifest.Tables.Values.Sum())}, {UpkeepText.FileCount(manifest.Files.Count)}";
        return Show(screen, [new CheckResult(UpkeepText.Backup, looked, findings)]);
    }

    private static int Show(VerbScreen screen, IReadOnlyList<CheckResult> results)
    {
        var table = new Table().AddColumns("Denetim", "Bakılan", "Sonuç");
        foreach (var result in results)
        {
            table.AddRow(new Words(result.Check), new Words(result.Looked), new Words(result.IsClean ? "Temiz" : $"{result.Findings.Count} sorun"));
        }

        screen.Console.Write(table);
        var findings = results.SelectMany(r => r.Findings).ToList();
        if (findings.Count == 0)
        {
            screen.Good(VerbText.AllClean);
            return 0;
        }

        screen.Bad(VerbText.Found(findings.Count, $"{findings[0].Check} – {findings[0].Subject}: {findings[0].Sentence}"));
        findings.Skip(1).Take(30).ToList().ForEach(f => screen.Say($"  {f.Check} – {f.Subject}: {f.Sentence}"));
        return 1;
    }
}
