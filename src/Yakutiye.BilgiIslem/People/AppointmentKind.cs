using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.People;

public enum AppointmentKind
{
    /// <summary>The whole post, for its absent or missing holder (657 m.86, M10.9).</summary>
    [Display(Name = "Vekâlet")] Acting,

    /// <summary>Named powers of a person who stays responsible (M10.7–8).</summary>
    [Display(Name = "Yetki devri")] Delegation,
}
