using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Auditing;

public enum AuditAction
{
    [Display(Name = "Ekleme")] Created,
    [Display(Name = "Değişiklik")] Changed,
    [Display(Name = "Silme")] Deleted,

    /// <summary>Something that changes no row but must be known: sign-in, export, reveal.</summary>
    [Display(Name = "Olay")] Noted,
}
