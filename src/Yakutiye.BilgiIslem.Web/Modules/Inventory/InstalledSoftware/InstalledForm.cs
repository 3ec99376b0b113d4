using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Inventory;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.InstalledSoftware;

/// <summary>A program that was seen on the device.</summary>
public sealed record InstalledForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Yazılımın adı")]
    public string? Name { get; init; }

    [Display(Name = "Sürümü")]
    public string? Release { get; init; }

    [Display(Name = "Lisansı")]
    public int? LicenceId { get; init; }

    [Display(Name = "Görüldüğü gün")]
    public DateOnly? SeenOn { get; init; }

    [BindNever, ValidateNever]
    public DeviceFormPlace Place { get; init; } = DeviceFormPlace.None;
}

public sealed class InstalledFormValidator : AbstractValidator<InstalledForm>
{
    public InstalledFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage(InventoryText.SoftwareNameMissing).MaximumLength(160);
        RuleFor(f => f.Release).MaximumLength(60);
        RuleFor(f => f.SeenOn).NotNull().WithMessage(InventoryText.SeenOnMissing);
    }
}

/// <summary>A licence that the device uses from now on.</summary>
public sealed record DeviceSeatForm
{
    public Guid FormKey { get; init; }

    [Display(Name = "Lisans")]
    public int? GivenLicenceId { get; init; }

    [Display(Name = "Lisans sayısı aşılsa da ver")]
    public bool AcceptOverUse { get; init; }

    [BindNever, ValidateNever]
    public DeviceFormPlace Place { get; init; } = DeviceFormPlace.None;
}

/// <summary>Where a form of the page goes, and the licence that was chosen in it before it came back.</summary>
/// <param name="AsksOverUse">The confirmation is asked for only when it is needed.</param>
public sealed record DeviceFormPlace(string Path, IReadOnlyList<SelectListItem> Chosen, bool AsksOverUse)
{
    public static DeviceFormPlace None { get; } = new("", [], false);
}

public sealed class DeviceSeatFormValidator : AbstractValidator<DeviceSeatForm>
{
    public DeviceSeatFormValidator() => RuleFor(f => f.GivenLicenceId).NotNull().WithMessage(InventoryText.LicenceMissing);
}
