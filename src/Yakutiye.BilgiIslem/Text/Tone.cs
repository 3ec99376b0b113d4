using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Text;

/// <summary>How a status feels. A page shows it as a colour beside the word, never as a colour alone.</summary>
public enum Tone
{
    [Display(Name = "Nötr")] Neutral,
    [Display(Name = "Bilgi")] Info,
    [Display(Name = "Sürüyor")] Progress,
    [Display(Name = "Bekliyor")] Waiting,
    [Display(Name = "Olumlu")] Success,
    [Display(Name = "Uyarı")] Warning,
    [Display(Name = "Tehlike")] Danger,
}
