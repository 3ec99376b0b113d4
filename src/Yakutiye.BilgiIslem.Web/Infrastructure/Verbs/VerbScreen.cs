using System.Text;
using Spectre.Console;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Upkeep;
using Yakutiye.BilgiIslem.Web.Infrastructure.Backups;
using Words = Spectre.Console.Text;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

/// <summary>How verbs speak to the operator.</summary>
public sealed class VerbScreen(IAnsiConsole console)
{
    public IAnsiConsole Console => console;

    public static VerbScreen OfConsole()
    {
        System.Console.OutputEncoding = Encoding.UTF8;
        if (System.Console.IsOutputRedirected)
        {
            // A path that is broken over two lines is no use to a script.
            AnsiConsole.Console.Profile.Width = 400;
        }

        return new VerbScreen(AnsiConsole.Console);
    }

    public void Say(string text) => console.WriteLine(text);

    public void Good(string text) => console.MarkupLineInterpolated($"[green]✓[/] {text}");

    public void Bad(string text) => console.MarkupLineInterpolated($"[red]✗[/] {text}");

    public void Facts(params IEnumerable<(string Label, string Value)> facts)
    {
        var grid = new Grid().AddColumns(2);
        foreach (var (label, value) in facts)
        {
            grid.AddRow(new Words(label), new Words(value));
        }

        console.Write(grid);
    }

    /// <summary>Shows a bar for each step while the work goes on.</summary>
    public Task<T> WatchAsync<T>(Func<IProgress<BackupStep>, Task<T>> work) => console.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
        .StartAsync(context => work(new Bars(context)));

    /// <summary>Turns what the operator can do something about into a sentence and an exit code.</summary>
    public async Task<int> GuardAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (Exception refused) when (refused is RefusedException or RuleException or IOException or UnauthorizedAccessException)
        {
            Bad(refused.Message);
            return 1;
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<BackupStep>
    {
        private ProgressTask? _bar;

        public void Report(BackupStep value)
        {
            if (_bar?.Description != Markup.Escape(value.Title))
            {
                _bar?.Value(100);
                _bar = context.AddTask(Markup.Escape(value.Title));
            }

            _bar.Value(value.Done * 100);
        }
    }
}
