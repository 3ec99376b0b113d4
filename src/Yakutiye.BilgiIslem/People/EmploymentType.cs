using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.People;

public enum EmploymentType
{
    [Display(Name = "Memur")] CivilServant,
    [Display(Name = "Sözleşmeli")] Contracted,
    [Display(Name = "İşçi")] Worker,
    [Display(Name = "Şirket personeli")] CompanyStaff,
}
