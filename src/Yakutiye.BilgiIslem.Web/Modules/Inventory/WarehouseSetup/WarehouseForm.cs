using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Yakutiye.BilgiIslem.Inventory;
using Yakutiye.BilgiIslem.Inventory.Warehouses;
using Yakutiye.BilgiIslem.Web.Shared.Records;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WarehouseSetup;

public sealed record WarehouseForm
{
    public Guid FormKey { get; init; }
    public Guid Version { get; init; }

    [Display(Name = "Ambar kodu")]
    public string? Code { get; init; }

    [Display(Name = "Ambarın adı")]
    public string? Name { get; init; }

    [Display(Name = "Yeri")]
    public string? Place { get; init; }

    [BindNever, ValidateNever]
    public int Id { get; init; }

    [BindNever, ValidateNever]
    public Conflict? Conflict { get; init; }

    public static WarehouseForm Of(Warehouse warehouse) =>
        new() { Id = warehouse.Id, Version = warehouse.Version, Code = warehouse.Code, Name = warehouse.Name, Place = warehouse.Place };
}

public sealed class WarehouseFormValidator : AbstractValidator<WarehouseForm>
{
    public WarehouseFormValidator()
    {
        RuleFor(f => f.Code).NotEmpty().WithMessage(InventoryText.WarehouseCodeMissing).MaximumLength(20).WithMessage(BookPageText.TooLong(20));
        RuleFor(f => f.Name).NotEmpty().WithMessage(InventoryText.WarehouseNameMissing).MaximumLength(120).WithMessage(BookPageText.TooLong(120));
        RuleFor(f => f.Place).MaximumLength(120).WithMessage(BookPageText.TooLong(120));
    }
}
