using System.Globalization;
using Yakutiye.BilgiIslem.Calendar;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.Details;

/// <summary>A target as people read it: its name, a word in its tone, and the times.</summary>
public sealed record ClockLine(string Label, string Word, Tone Tone, string? Left, string? Due)
{
    public static ClockLine Of(TargetClock clock, bool roundTheClock) => new(
        clock.Target.TurkishName, WordOf(clock.State), ToneOf(clock.State), LeftOf(clock, roundTheClock), DueOf(clock));

    /// <summary>Working time: a day has as many hours as the office is open, so only hours and minutes are named.</summary>
    public static string Duration(int minutes) => minutes < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes} dk")
        : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} sa {minutes % 60} dk").Replace(" 0 dk", "", StringComparison.Ordinal);

    public static string Moment(DateTime utc) => Istanbul.ToLocal(utc).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    private static string WordOf(TargetState state) => state switch
    {
        TargetState.Running => "Süresinde",
        TargetState.Soon => "Süre doluyor",
        TargetState.Overdue => "Gecikti",
        TargetState.Paused => "Süre durdu",
        TargetState.Met => "Süresinde yapıldı",
        TargetState.Missed => "Geç yapıldı",
        TargetState.Dropped => "Gerek kalmadı",
    };

    private static Tone ToneOf(TargetState state) => state switch
    {
        TargetState.Running => Tone.Info,
        TargetState.Soon => Tone.Warning,
        TargetState.Overdue or TargetState.Missed => Tone.Danger,
        TargetState.Paused => Tone.Waiting,
        TargetState.Met => Tone.Success,
        TargetState.Dropped => Tone.Neutral,
    };

    private static string? LeftOf(TargetClock clock, bool roundTheClock)
    {
        var unit = roundTheClock ? "" : "mesai ";
        return clock.State switch
        {
            TargetState.Running or TargetState.Soon => $"{Duration(clock.Minutes)} {unit}süresi kaldı",
            TargetState.Overdue => $"{Duration(clock.Minutes)} {unit}süresi aşıldı",
            TargetState.Paused => $"Devam edince {Duration(clock.Minutes)} {unit}süresi kalacak",
            _ => clock.ReachedAt is { } at ? Moment(at) : null,
        };
    }

    private static string? DueOf(TargetClock clock) => clock.DueAt is { } due ? $"Hedef: {Moment(due)}" : null;
}
