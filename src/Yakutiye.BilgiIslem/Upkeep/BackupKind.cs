using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Upkeep;

public enum BackupKind
{
    [Display(Name = "Gecelik")] Nightly,
    [Display(Name = "Elle")] Manual,
    [Display(Name = "Komutla")] Verb,

    /// <summary>The newest backup is restored into an empty folder and checked there.</summary>
    [Display(Name = "Geri yükleme denemesi")] RestoreTest,
}

public enum BackupState
{
    [Display(Name = "Sırada"), Tone(Tone.Waiting)] Waiting,
    [Display(Name = "Sürüyor"), Tone(Tone.Progress)] Running,
    [Display(Name = "Doğrulandı"), Tone(Tone.Success)] Verified,
    [Display(Name = "Başarısız"), Tone(Tone.Danger)] Failed,
    [Display(Name = "Yarım kaldı"), Tone(Tone.Warning)] Abandoned,
}
