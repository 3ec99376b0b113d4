using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffSteps;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.Wiping;

public sealed record WipeForm : WriteOffAddedForm
{
    [Display(Name = "Taşınır")]
    public int? AssetId { get; init; }

    [Display(Name = "Ortamın seri numarası")]
    public string? MediaSerial { get; init; }

    [Display(Name = "Yöntem")]
    public WipeMethod? Method { get; init; }

    [Display(Name = "Program ya da araç")]
    public string? Tool { get; init; }

    [Display(Name = "Yapan")]
    public string? DoneBy { get; init; }

    [Display(Name = "Tarih")]
    public DateOnly? Date { get; init; }

    [Display(Name = "Tanık")]
    public string? Witness { get; init; }

    [Display(Name = "Sonuç"), DataType(DataType.MultilineText)]
    public string? Result { get; init; }

    public WipeFacts Facts => new(MediaSerial ?? "", Method ?? default, Tool ?? "", DoneBy ?? "", Date ?? default, Witness ?? "", Result ?? "");
}

public sealed class WipeFormValidator : AbstractValidator<WipeForm>
{
    public WipeFormValidator()
    {
        RuleFor(f => f.AssetId).NotNull().WithMessage(InventoryText.AssetMissing);
        RuleFor(f => f.MediaSerial).NotEmpty().WithMessage(InventoryText.MediaSerialMissing).MaximumLength(80);
        RuleFor(f => f.Method).NotNull().WithMessage(InventoryText.WipeMethodMissing);
        RuleFor(f => f.Tool).NotEmpty().WithMessage(InventoryText.WipeToolMissing).MaximumLength(200);
        RuleFor(f => f.DoneBy).NotEmpty().WithMessage(InventoryText.WiperMissing).MaximumLength(200);
        RuleFor(f => f.Date).NotNull().WithMessage(InventoryText.DateMissing);
        RuleFor(f => f.Witness).NotEmpty().WithMessage(InventoryText.WitnessMissing).MaximumLength(200);
        RuleFor(f => f.Result).NotEmpty().WithMessage(InventoryText.WipeResultMissing).MaximumLength(1000);
    }
}
