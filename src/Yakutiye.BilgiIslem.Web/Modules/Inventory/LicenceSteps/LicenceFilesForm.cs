using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.LicenceSteps;

public sealed record LicenceFilesForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Dosyalar")]
    public IReadOnlyList<IFormFile>? Files { get; init; }
}

public sealed class LicenceFilesFormValidator : AbstractValidator<LicenceFilesForm>
{
    public LicenceFilesFormValidator() => RuleFor(f => f.Files).NotEmpty().WithMessage(InventoryText.FilesMissing);
}
